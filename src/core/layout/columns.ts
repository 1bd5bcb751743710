import { groupBy } from '../base/group-by.ts'
import type { Graph } from '../model/graph.ts'
import { LANES, laneOf } from './lane-of.ts'
import type { Link } from './links.ts'
import { type Stack, stacksOf } from './stacks.ts'

/** Longer chains inside one lane share its last column: a picture of fifty columns helps nobody. */
const MAX_DEPTH = 5

/**
 * The nodes in columns from left to right: a lane per kind, split where its nodes depend on each other. Workers stand
 * below their applications. Routes share one column, since redirects among them are no flow of requests through the
 * project; in one longer than `longest` they would hide behind other routes, so those that only redirect stand before it.
 */
export function columnsOf(
  graph: Graph,
  links: readonly Link[],
  longest: number,
): readonly (readonly Stack[])[] {
  const stacks = stacksOf(graph)
  const lanes = groupBy(stacks, laneOf(graph, links))
  return LANES.flatMap((lane) => {
    const inLane = lanes.get(lane) ?? []
    if (lane !== 'redirect' && lane !== 'route') return byDepth(inLane, links)
    const routes = stacks.filter(({ nodes: [{ kind }] }) => kind === 'route')
    if (routes.length > longest) return inLane.length > 0 ? [inLane] : []
    return lane === 'route' && routes.length > 0 ? [routes] : []
  })
}

/** Splits a lane by the longest chain of edges inside it that leads to a stack; a cycle ends up in one column. */
function byDepth(stacks: readonly Stack[], links: readonly Link[]): readonly (readonly Stack[])[] {
  const stackOf = new Map(stacks.flatMap((stack) => stack.nodes.map(({ id }) => [id, stack] as const)))
  const depths = new Map(stacks.map((stack) => [stack, 0]))
  const inside = links.flatMap((link) => {
    const source = stackOf.get(link.source)
    const target = stackOf.get(link.target)
    return source && target && source !== target ? [{ source, target }] : []
  })
  for (let round = 0; round < MAX_DEPTH; round++) {
    for (const { source, target } of inside) {
      const depth = Math.min((depths.get(source) ?? 0) + 1, MAX_DEPTH)
      if (depth > (depths.get(target) ?? 0)) depths.set(target, depth)
    }
  }
  const used = [...new Set(depths.values())].sort((left, right) => left - right)
  return used.map((depth) => stacks.filter((stack) => depths.get(stack) === depth))
}

import type { Graph } from '../model/graph.ts'
import type { NodeId, NodeKind } from '../model/node.ts'
import { type Stack, stacksOf } from './stacks.ts'

/** Longer chains inside one lane share its last column: a picture of fifty columns helps nobody. */
const MAX_DEPTH = 5

/** As requests flow. A service that passes requests on to applications, such as a cache, stands before them. */
const LANES = ['route', 'front', 'application', 'service'] as const
type Lane = (typeof LANES)[number]

export interface Link {
  readonly source: NodeId
  readonly target: NodeId
}

/**
 * The nodes in columns from left to right: a lane per kind, split where its nodes depend on each other. Workers stand
 * below their applications. Routes share one column, since redirects among them are no flow of requests through the
 * project.
 */
export function columnsOf(graph: Graph): readonly (readonly Stack[])[] {
  const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]))
  const links = linksOf(graph)
  const fronts = new Set(links.filter((link) => passesOn(link, kinds)).map((link) => link.source))
  const stacks = stacksOf(graph)
  const laneOf = ({ nodes: [{ id, kind }] }: Stack): Lane => {
    if (fronts.has(id)) return 'front'
    return kind === 'worker' ? 'application' : kind
  }
  return LANES.flatMap((lane) => {
    const inLane = stacks.filter((stack) => laneOf(stack) === lane)
    return lane === 'route' && inLane.length > 0 ? [inLane] : byDepth(inLane, links)
  })
}

/** The edges that have both ends on the picture, two different ones. */
export function linksOf(graph: Graph): readonly Link[] {
  const ids = new Set(graph.nodes.map(({ id }) => id))
  const links: Link[] = []
  for (const { source, target } of graph.edges) {
    if (target !== undefined && target !== source && ids.has(target)) links.push({ source, target })
  }
  return links
}

function passesOn({ source, target }: Link, kinds: ReadonlyMap<NodeId, NodeKind>): boolean {
  return kinds.get(source) === 'service' && kinds.get(target) === 'application'
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

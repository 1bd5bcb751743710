import type { Graph } from '../model/graph.ts'
import type { NodeId, NodeKind } from '../model/node.ts'
import type { Link } from './links.ts'
import type { Stack } from './stacks.ts'

/**
 * As requests flow: routes that only lead to other routes stand before those that something answers, and a service that
 * passes requests on to applications, such as a cache, before them.
 */
export const LANES = ['redirect', 'route', 'front', 'application', 'service'] as const
export type Lane = (typeof LANES)[number]

/** Tells the lane of every stack of a graph. */
export function laneOf(graph: Graph, links: readonly Link[]): (stack: Stack) => Lane {
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]))
  const leadsTo = new Map<NodeId, Set<NodeKind>>()
  for (const { source, target } of links) {
    const kind = kinds.get(target)
    if (kind) leadsTo.set(source, (leadsTo.get(source) ?? new Set()).add(kind))
  }
  return ({ nodes: [{ id, kind }] }) => {
    const targets = leadsTo.get(id)
    if (kind === 'route') return targets?.size === 1 && targets.has('route') ? 'redirect' : 'route'
    if (kind === 'service') return targets?.has('application') ? 'front' : 'service'
    return 'application'
  }
}

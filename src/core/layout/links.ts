import type { Graph } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'

export interface Link {
  readonly source: NodeId
  readonly target: NodeId
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

import type { Tree } from '../base/tree.ts'
import { type GraphEdge, graphOf } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'

/** The relationships and mounts by which a request goes on from a node, nearest first. */
export function reachedFrom(configuration: Tree, id: NodeId): readonly GraphEdge[] {
  const bySource = new Map<NodeId, GraphEdge[]>()
  for (const edge of graphOf(configuration).edges) {
    if (edge.kind !== 'relationship' && edge.kind !== 'mount') continue
    const known = bySource.get(edge.source)
    if (known) known.push(edge)
    else bySource.set(edge.source, [edge])
  }
  const passed = new Set([id])
  const reached: GraphEdge[] = []
  for (const node of passed) {
    for (const edge of bySource.get(node) ?? []) {
      reached.push(edge)
      if (edge.target !== undefined) passed.add(edge.target)
    }
  }
  return reached
}

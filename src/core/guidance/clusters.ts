import { groupBy } from '../base/group-by.ts'
import type { GraphEdge, GraphNode } from '../model/graph.ts'

interface Member {
  readonly node: GraphNode
  readonly workers: readonly GraphNode[]
}

/**
 * The members in groups that hang together by relationships and mounts, be it through a service: two groups have
 * nothing in common but the project. Routes join nothing.
 */
export function clustersOf<Each extends Member>(
  members: readonly Each[],
  edges: readonly GraphEdge[],
): readonly (readonly Each[])[] {
  const parents = new Map<string, string>()
  const top = (id: string): string => {
    let at = id
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) at = parent
    // So that a long chain is gone along once.
    if (at !== id) parents.set(id, at)
    return at
  }
  const join = (one: string, other: string) => {
    const [left, right] = [top(one), top(other)]
    if (left !== right) parents.set(right, left)
  }
  for (const { node, workers } of members) for (const worker of workers) join(node.id, worker.id)
  for (const { kind, source, target } of edges) {
    if (target && (kind === 'relationship' || kind === 'mount')) join(source, target)
  }
  return [...groupBy(members, ({ node }) => top(node.id)).values()]
}

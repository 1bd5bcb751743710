import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { CELL, GRID } from './sizes.ts'

/** What stands one below the other as one: an application with its workers, or a node alone. */
export interface Stack {
  readonly nodes: readonly [GraphNode, ...GraphNode[]]
  readonly height: number
}

/** From the top of one node of a stack to the top of the next: nearer than nodes that do not belong together. */
export const STACK_PITCH = CELL.height + 3 * GRID

/** The nodes in stacks, in the order of the graph. A worker without an application is one alone. */
export function stacksOf(graph: Graph): readonly Stack[] {
  const ids = new Set(graph.nodes.map(({ id }) => id))
  const workers = new Map<NodeId, GraphNode[]>()
  const heads: GraphNode[] = []
  for (const node of graph.nodes) {
    const head = applicationOf(node)
    if (head === undefined || !ids.has(head)) {
      heads.push(node)
      continue
    }
    const siblings = workers.get(head)
    if (siblings) siblings.push(node)
    else workers.set(head, [node])
  }
  return heads.map((head) => {
    const nodes = [head, ...(workers.get(head.id) ?? [])] as const
    return { nodes, height: CELL.height + (nodes.length - 1) * STACK_PITCH }
  })
}

/** The application that a worker belongs to; undefined of all other nodes. */
export function applicationOf({ kind, path }: GraphNode): NodeId | undefined {
  return kind === 'worker' ? `application:${String(path[1])}` : undefined
}

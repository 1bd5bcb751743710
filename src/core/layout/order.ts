import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'

const SWEEPS = 4

/**
 * Orders the columns so that few edges cross: sweeping over them, every node goes to the barycentre of what it is
 * connected to in the columns already passed (K. Sugiyama, S. Tagawa, M. Toda 1981).
 */
export function ordered(
  columns: readonly (readonly GraphNode[])[],
  graph: Graph,
): readonly (readonly GraphNode[])[] {
  const neighbours = neighboursOf(graph)
  const columnOf = new Map(columns.flatMap((column, at) => column.map((node) => [node.id, at] as const)))
  const heights = new Map(columns.flatMap((column) => heightsOf(column)))
  let result = columns
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const rightwards = sweep % 2 === 0
    const passed = (id: NodeId, at: number) => {
      const other = columnOf.get(id) ?? at
      return rightwards ? other < at : other > at
    }
    const next = [...result]
    for (let step = 0; step < next.length; step++) {
      const at = rightwards ? step : next.length - 1 - step
      const column = sorted(next[at] ?? [], heights, (node) =>
        (neighbours.get(node.id) ?? []).filter((id) => passed(id, at)),
      )
      for (const [id, height] of heightsOf(column)) heights.set(id, height)
      next[at] = column
    }
    result = next
  }
  return result
}

function sorted(
  column: readonly GraphNode[],
  heights: ReadonlyMap<NodeId, number>,
  neighbours: (node: GraphNode) => readonly NodeId[],
): readonly GraphNode[] {
  const barycentres = new Map(
    column.map((node) => {
      const near = neighbours(node)
      const sum = near.reduce((total, id) => total + (heights.get(id) ?? 0), 0)
      return [node.id, near.length > 0 ? sum / near.length : (heights.get(node.id) ?? 0)] as const
    }),
  )
  return column.toSorted((left, right) => (barycentres.get(left.id) ?? 0) - (barycentres.get(right.id) ?? 0))
}

/** Heights from 0 to 1, so that columns of different lengths compare. */
function heightsOf(column: readonly GraphNode[]): readonly (readonly [NodeId, number])[] {
  return column.map((node, at) => [node.id, (at + 0.5) / column.length] as const)
}

/** What each node is connected to, a worker to its application as well. */
function neighboursOf(graph: Graph): ReadonlyMap<NodeId, readonly NodeId[]> {
  const neighbours = new Map<NodeId, NodeId[]>(graph.nodes.map((node) => [node.id, []]))
  function join(left: NodeId, right: NodeId): void {
    neighbours.get(left)?.push(right)
    neighbours.get(right)?.push(left)
  }
  for (const { source, target } of graph.edges) if (target !== undefined) join(source, target)
  for (const node of graph.nodes) {
    if (node.kind === 'worker') join(node.id, `application:${String(node.path[1])}`)
  }
  return neighbours
}

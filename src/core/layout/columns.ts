import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId, NodeKind } from '../model/node.ts'

/** Longer chains inside one lane share its last column: a picture of fifty columns helps nobody. */
const MAX_DEPTH = 5

/** As requests flow. A service that passes requests on to applications, such as a cache, stands before them. */
const LANES = ['route', 'front', 'application', 'worker', 'service'] as const
type Lane = (typeof LANES)[number]

interface Link {
  readonly source: NodeId
  readonly target: NodeId
}

/** The nodes in columns from left to right: a lane per kind, split where its nodes depend on each other. */
export function columnsOf(graph: Graph): readonly (readonly GraphNode[])[] {
  const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]))
  const links = linksOf(graph, kinds)
  const fronts = new Set(links.filter((link) => passesOn(link, kinds)).map((link) => link.source))
  const laneOf = (node: GraphNode): Lane => (fronts.has(node.id) ? 'front' : node.kind)
  return LANES.flatMap((lane) => {
    const nodes = graph.nodes.filter((node) => laneOf(node) === lane)
    return byDepth(nodes, links)
  })
}

/** The edges that have both ends on the picture. */
function linksOf(graph: Graph, kinds: ReadonlyMap<NodeId, NodeKind>): readonly Link[] {
  return graph.edges.flatMap(({ source, target }) =>
    target !== undefined && target !== source && kinds.has(source) && kinds.has(target)
      ? [{ source, target }]
      : [],
  )
}

function passesOn({ source, target }: Link, kinds: ReadonlyMap<NodeId, NodeKind>): boolean {
  return kinds.get(source) === 'service' && kinds.get(target) === 'application'
}

/** Splits a lane by the longest chain of edges inside it that leads to a node; a cycle ends up in one column. */
function byDepth(nodes: readonly GraphNode[], links: readonly Link[]): readonly (readonly GraphNode[])[] {
  const depths = new Map(nodes.map((node) => [node.id, 0]))
  const inside = links.filter(({ source, target }) => depths.has(source) && depths.has(target))
  for (let round = 0; round < MAX_DEPTH; round++) {
    for (const { source, target } of inside) {
      const depth = Math.min((depths.get(source) ?? 0) + 1, MAX_DEPTH)
      if (depth > (depths.get(target) ?? 0)) depths.set(target, depth)
    }
  }
  const used = [...new Set(depths.values())].sort((left, right) => left - right)
  return used.map((depth) => nodes.filter((node) => depths.get(node.id) === depth))
}

import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId, NodeKind } from '../model/node.ts'

/** Longer chains inside one lane share its last column: a picture of fifty columns helps nobody. */
const MAX_DEPTH = 5

/** As requests flow. A service that passes requests on to applications, such as a cache, stands before them. */
const LANES = ['route', 'front', 'application', 'worker', 'service'] as const
type Lane = (typeof LANES)[number]

export interface Link {
  readonly source: NodeId
  readonly target: NodeId
}

/**
 * The nodes in columns from left to right: a lane per kind, split where its nodes depend on each other. Routes share one
 * column, since redirects among them are no flow of requests through the project.
 */
export function columnsOf(graph: Graph): readonly (readonly GraphNode[])[] {
  const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]))
  const links = linksOf(graph)
  const fronts = new Set(links.filter((link) => passesOn(link, kinds)).map((link) => link.source))
  const laneOf = (node: GraphNode): Lane => (fronts.has(node.id) ? 'front' : node.kind)
  return LANES.flatMap((lane) => {
    const nodes = graph.nodes.filter((node) => laneOf(node) === lane)
    return lane === 'route' && nodes.length > 0 ? [nodes] : byDepth(nodes, links)
  })
}

/** The edges that have both ends on the picture, two different ones; and of each worker one from its application. */
export function linksOf(graph: Graph): readonly Link[] {
  const ids = new Set(graph.nodes.map(({ id }) => id))
  const links: Link[] = []
  for (const { source, target } of graph.edges) {
    if (target !== undefined && target !== source && ids.has(target)) links.push({ source, target })
  }
  for (const { kind, id, path } of graph.nodes) {
    if (kind === 'worker') links.push({ source: `application:${String(path[1])}`, target: id })
  }
  return links
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

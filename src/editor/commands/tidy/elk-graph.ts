import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api'
import type { Positions } from '../../../core/layout/lanes.ts'
import { GRID, NODE_SIZE } from '../../../core/layout/sizes.ts'
import type { Position } from '../../../core/model/design.ts'
import type { Graph } from '../../../core/model/graph.ts'

/** https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html */
const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '144',
  'elk.spacing.nodeNode': '32',
  'elk.spacing.componentComponent': '64',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.aspectRatio': '1.6',
}

const LANES = { route: '0', application: '1', worker: '2', service: '3' } as const

/** A topology as ELK takes it: lanes are partitions, several edges between two nodes are one. */
export function toElk(graph: Graph): ElkNode {
  const edges = new Map<string, ElkExtendedEdge>()
  for (const { id, source, target } of graph.edges) {
    if (target !== undefined && target !== source)
      edges.set(`${source}\n${target}`, { id, sources: [source], targets: [target] })
  }
  return {
    id: 'root',
    layoutOptions: { ...OPTIONS },
    children: graph.nodes.map(({ id, kind }) => ({
      id,
      ...NODE_SIZE[kind],
      layoutOptions: { 'elk.partitioning.partition': LANES[kind] },
    })),
    edges: [...edges.values()],
  }
}

/** The positions that ELK found, on the grid, for a picture that begins at `origin`. */
export function fromElk({ children = [] }: ElkNode, origin: Position): Positions {
  const left = Math.min(...children.map(({ x = 0 }) => x))
  const top = Math.min(...children.map(({ y = 0 }) => y))
  return Object.fromEntries(
    children.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: snapped(x - left) + origin.x, y: snapped(y - top) + origin.y },
    ]),
  )
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

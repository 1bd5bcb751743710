import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api'
import { LANES, laneOf } from '../../../core/layout/lane-of.ts'
import type { Positions } from '../../../core/layout/lanes.ts'
import { linksOf } from '../../../core/layout/links.ts'
import { CELL, GRID } from '../../../core/layout/sizes.ts'
import { STACK_PITCH, type Stack, stacksOf } from '../../../core/layout/stacks.ts'
import type { Position } from '../../../core/model/design.ts'
import type { Graph } from '../../../core/model/graph.ts'
import type { NodeId } from '../../../core/model/node.ts'

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

/** A picture of up to this many stacks fits on a screen without being packed. */
const IN_LINE = 40

/**
 * A topology as ELK takes it: lanes are partitions, an application and its workers are one node with a port for each,
 * several edges between two nodes are one. Of redirects only those from lane to lane count: each other one would ask for
 * a column.
 */
export function toElk(graph: Graph): ElkNode {
  const stacks = stacksOf(graph)
  const stackOf = new Map(stacks.flatMap((stack) => stack.nodes.map(({ id }) => [id, stack] as const)))
  const lane = laneOf(graph, linksOf(graph))
  const edges = new Map<string, ElkExtendedEdge>()
  for (const { id, kind, source, target } of graph.edges) {
    const [from, to] = [stackOf.get(source), target && stackOf.get(target)]
    if (!from || !to || from === to) continue
    if (target && (kind !== 'redirect' || (lane(from) === 'redirect' && lane(to) === 'route')))
      edges.set(`${source}\n${target}`, {
        id,
        sources: [portOf(source, 'out')],
        targets: [portOf(target, 'in')],
      })
  }
  return {
    id: 'root',
    layoutOptions: {
      ...OPTIONS,
      // Apart, parts that nothing joins fill a page; together, their lanes are in line.
      'elk.separateConnectedComponents': String(stacks.length > IN_LINE),
    },
    children: stacks.map((stack) => toElkNode(stack, LANES.indexOf(lane(stack)))),
    edges: [...edges.values()],
  }
}

function toElkNode({ nodes, height }: Stack, partition: number): ElkNode {
  const [{ id }] = nodes
  return {
    id,
    width: CELL.width,
    height,
    layoutOptions: {
      'elk.partitioning.partition': String(partition),
      'elk.portConstraints': 'FIXED_POS',
    },
    ports: nodes.flatMap((node, at) => {
      const y = at * STACK_PITCH + CELL.height / 2
      return [
        { id: portOf(node.id, 'in'), x: 0, y, layoutOptions: { 'elk.port.side': 'WEST' } },
        { id: portOf(node.id, 'out'), x: CELL.width, y, layoutOptions: { 'elk.port.side': 'EAST' } },
      ]
    }),
  }
}

/** Where the edges of a node arrive or leave. Ids of nodes begin with their kind: no port is called as a node. */
function portOf(id: NodeId, direction: 'in' | 'out'): string {
  return `${direction} ${id}`
}

/** The positions that ELK found, on the grid, for a picture that begins at `origin`. */
export function fromElk({ children = [] }: ElkNode, graph: Graph, origin: Position): Positions {
  const left = Math.min(...children.map(({ x = 0 }) => x))
  const top = Math.min(...children.map(({ y = 0 }) => y))
  const tops = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x: x - left, y: y - top }]))
  return Object.fromEntries(
    stacksOf(graph).flatMap(({ nodes }) => {
      const { x, y } = tops.get(nodes[0].id) ?? { x: 0, y: 0 }
      return nodes.map(({ id }, at) => [
        id,
        { x: snapped(x) + origin.x, y: snapped(y) + origin.y + at * STACK_PITCH },
      ])
    }),
  )
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

import type { Position } from '../model/design.ts'
import type { Graph, GraphNode } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { columnsOf } from './columns.ts'
import { createOccupancy } from './occupancy.ts'
import { ordered } from './order.ts'
import { CELL, GRID } from './sizes.ts'

/** Room for the labels of edges. */
const COLUMN_GAP = 160
/** Between the parts of a column too long to be one. */
const WRAP_GAP = 40
const ROW_PITCH = CELL.height + 32
/** Pictures are to be about this much wider than tall. */
const ASPECT = 1.6
const MIN_ROWS = 8

/** Positions by node. */
export type Positions = Readonly<Record<NodeId, Position>>

/**
 * Where every node goes: `placed` ones stay, the others stand left to right as requests flow, in columns ordered to
 * limit crossings, off everything placed. The picture of a graph without placed nodes begins at `origin`.
 */
export function lanePositions(graph: Graph, placed: Positions, origin: Position = { x: 0, y: 0 }): Positions {
  const isPlaced = (node: GraphNode) => Object.hasOwn(placed, node.id)
  if (graph.nodes.every(isPlaced)) return placed
  const slots = slotsOf(graph)
  const anchored = graph.nodes.filter(isPlaced)
  const shift = anchored.length > 0 ? shiftOf(anchored, slots, placed) : origin
  const occupancy = createOccupancy()
  for (const node of anchored) occupancy.take(positionIn(placed, node.id))
  const added = graph.nodes
    .filter((node) => !isPlaced(node))
    .map((node) => {
      const slot = slots.get(node.id) ?? shift
      const position = occupancy.freeFrom({ x: slot.x + shift.x, y: slot.y + shift.y })
      occupancy.take(position)
      return [node.id, position] as const
    })
  return { ...placed, ...Object.fromEntries(added) }
}

/** The place of every node in a picture of its own that begins at zero. */
function slotsOf(graph: Graph): ReadonlyMap<NodeId, Position> {
  const columns = ordered(columnsOf(graph), graph).filter((column) => column.length > 0)
  const cell = CELL.width + WRAP_GAP
  const most = Math.max(MIN_ROWS, Math.ceil(Math.sqrt((graph.nodes.length * cell) / (ASPECT * ROW_PITCH))))
  const shapes = columns.map((column) => {
    const wraps = Math.ceil(column.length / most)
    return { column, wraps, rows: Math.ceil(column.length / wraps) }
  })
  const tallest = Math.max(0, ...shapes.map((shape) => shape.rows))
  const slots = new Map<NodeId, Position>()
  let x = 0
  for (const { column, wraps, rows } of shapes) {
    const top = snapped(((tallest - rows) * ROW_PITCH) / 2)
    for (const [at, node] of column.entries()) {
      // Row by row, so that the order by barycentre stays an order by height.
      slots.set(node.id, { x: x + (at % wraps) * cell, y: top + Math.floor(at / wraps) * ROW_PITCH })
    }
    x += wraps * cell - WRAP_GAP + COLUMN_GAP
  }
  return slots
}

/** How far the picture was moved from its slots: the median over what is placed, so that a stray one does not count. */
function shiftOf(
  anchored: readonly GraphNode[],
  slots: ReadonlyMap<NodeId, Position>,
  placed: Positions,
): Position {
  const shifts = anchored.map((node) => {
    const at = positionIn(placed, node.id)
    const slot = slots.get(node.id) ?? at
    return { x: at.x - slot.x, y: at.y - slot.y }
  })
  return { x: snapped(median(shifts.map(({ x }) => x))), y: snapped(median(shifts.map(({ y }) => y))) }
}

function positionIn(positions: Positions, id: NodeId): Position {
  return positions[id] ?? { x: 0, y: 0 }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

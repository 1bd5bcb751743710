import type { Position } from '../model/design.ts'
import type { Graph } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { align } from './align.ts'
import { columnsOf, linksOf } from './columns.ts'
import { ordered } from './order.ts'
import { pictureOf } from './picture.ts'
import { CELL, GRID } from './sizes.ts'

/** Room for the labels of edges. */
const COLUMN_GAP = 112
/** Between the parts of a column too long to be one. */
const WRAP_GAP = 40
const ROW_GAP = 32
/** Pictures are to be about this much wider than tall. */
const ASPECT = 1.6
const MIN_ROWS = 8

/** The place of every node in a picture of its own that begins at zero. */
export function slotsOf(graph: Graph): ReadonlyMap<NodeId, Position> {
  const longest = longestColumn(graph.nodes.length)
  const lanes = columnsOf(graph)
  const nodes = lanes.flat()
  const picture = ordered(pictureOf(lanes, linksOf(graph), longest))
  const middles = align(picture, ROW_GAP)
  const slots = new Map<NodeId, Position>()
  let x = 0
  for (const [at, column] of picture.columns.entries()) {
    const wraps = Math.ceil((lanes[at]?.length ?? 0) / longest)
    for (const [index, item] of column.entries()) {
      const id = nodes[item]?.id
      const middle = wraps > 1 ? rowOf(index, column.length, wraps) : (middles[item] ?? 0)
      const y = snapped(middle - CELL.height / 2)
      if (id !== undefined) slots.set(id, { x: x + (index % wraps) * (CELL.width + WRAP_GAP), y })
    }
    x += wraps * (CELL.width + WRAP_GAP) - WRAP_GAP + COLUMN_GAP
  }
  return fromZero(slots)
}

function longestColumn(nodes: number): number {
  const cell = (CELL.width + WRAP_GAP) / (CELL.height + ROW_GAP)
  return Math.max(MIN_ROWS, Math.ceil(Math.sqrt((nodes * cell) / ASPECT)))
}

/** In a column too long to be one, rows are filled one by one: the order by barycentre stays an order by height. */
function rowOf(index: number, length: number, wraps: number): number {
  const rows = Math.ceil(length / wraps)
  return (Math.floor(index / wraps) - (rows - 1) / 2) * (CELL.height + ROW_GAP)
}

function fromZero(slots: ReadonlyMap<NodeId, Position>): ReadonlyMap<NodeId, Position> {
  const top = [...slots.values()].reduce((least, { y }) => Math.min(least, y), Infinity)
  return new Map([...slots].map(([id, { x, y }]) => [id, { x, y: y - top }]))
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

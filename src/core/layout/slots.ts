import type { Position } from '../model/design.ts'
import type { Graph } from '../model/graph.ts'
import type { NodeId } from '../model/node.ts'
import { align } from './align.ts'
import { columnsOf } from './columns.ts'
import { linksOf } from './links.ts'
import { ordered } from './order.ts'
import { cellsIn, pictureOf } from './picture.ts'
import { CELL, GRID, WRAP_PITCH } from './sizes.ts'
import { STACK_PITCH } from './stacks.ts'
import { wrapped } from './wrap.ts'

/** Room for the labels of edges. */
const COLUMN_GAP = 112
const ROW_GAP = 32
/** Pictures are to be about this much wider than tall. */
const ASPECT = 1.6
const MIN_ROWS = 8

/** The place of every node in a picture of its own that begins at zero. */
export function slotsOf(graph: Graph): ReadonlyMap<NodeId, Position> {
  const longest = longestColumn(graph.nodes.length)
  const links = linksOf(graph)
  const columns = columnsOf(graph, links, longest)
  const stacks = columns.flat()
  const picture = ordered(pictureOf(columns, links, longest))
  const middles = align(picture, ROW_GAP)
  const slots = new Map<NodeId, Position>()

  /** Puts a stack somewhere; items that are edges have no place. */
  function put(item: number, x: number, middle: number): void {
    const { nodes = [], height = 0 } = stacks[item] ?? {}
    const top = snapped(middle - height / 2)
    for (const [at, { id }] of nodes.entries()) slots.set(id, { x, y: top + at * STACK_PITCH })
  }

  let x = 0
  for (const [at, column] of picture.columns.entries()) {
    const wraps = Math.ceil(cellsIn(columns[at] ?? []) / longest)
    if (wraps > 1) {
      for (const { item, part, middle } of wrapped(column, picture.heights, wraps, ROW_GAP)) {
        put(item, x + part * WRAP_PITCH, middle)
      }
    } else {
      for (const item of column) put(item, x, middles[item] ?? 0)
    }
    x += (wraps - 1) * WRAP_PITCH + CELL.width + COLUMN_GAP
  }
  return fromZero(slots)
}

function longestColumn(nodes: number): number {
  const cell = WRAP_PITCH / (CELL.height + ROW_GAP)
  return Math.max(MIN_ROWS, Math.ceil(Math.sqrt((nodes * cell) / ASPECT)))
}

function fromZero(slots: ReadonlyMap<NodeId, Position>): ReadonlyMap<NodeId, Position> {
  const top = [...slots.values()].reduce((least, { y }) => Math.min(least, y), Infinity)
  return new Map([...slots].map(([id, { x, y }]) => [id, { x, y: y - top }]))
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

import type { Position } from '../model/design.ts'
import { CELL, GRID } from './sizes.ts'

const PITCH_X = CELL.width + 4 * GRID
const PITCH_Y = CELL.height + 4 * GRID

/** Which parts of the canvas are taken by nodes. */
export interface Occupancy {
  readonly take: (position: Position) => void
  /** The first free place at or straight below a position. */
  readonly freeFrom: (position: Position) => Position
  /** The free place nearest to a position, in steps of one node. */
  readonly freeNear: (position: Position) => Position
}

/** Nodes in a coarse grid: whether a place is free is a look at its neighbourhood, not at all nodes. */
export function createOccupancy(taken: Iterable<Position> = []): Occupancy {
  const cells = new Map<string, Position[]>()
  const cellOf = (position: Position) => ({
    column: Math.floor(position.x / PITCH_X),
    row: Math.floor(position.y / PITCH_Y),
  })

  function take(position: Position): void {
    const { column, row } = cellOf(position)
    const key = `${column},${row}`
    const cell = cells.get(key)
    if (cell) cell.push(position)
    else cells.set(key, [position])
  }

  function isFree(position: Position): boolean {
    const { column, row } = cellOf(position)
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        if (cells.get(`${x},${y}`)?.some((other) => overlaps(position, other))) return false
      }
    }
    return true
  }

  function freeFrom(position: Position): Position {
    let place = position
    while (!isFree(place)) place = { x: place.x, y: place.y + PITCH_Y }
    return place
  }

  function freeNear(position: Position): Position {
    for (let ring = 0; ; ring++) {
      const place = ringAround(position, ring).find(isFree)
      if (place) return place
    }
  }

  for (const position of taken) take(position)
  return { take, freeFrom, freeNear }
}

/** The places that are `ring` nodes away, nearest first. */
function ringAround({ x, y }: Position, ring: number): readonly Position[] {
  const steps = Array.from({ length: 2 * ring + 1 }, (_, at) => at - ring)
  return steps
    .flatMap((column) => steps.map((row) => ({ column, row })))
    .filter(({ column, row }) => Math.max(Math.abs(column), Math.abs(row)) === ring)
    .map(({ column, row }) => ({ x: x + column * PITCH_X, y: y + row * PITCH_Y }))
    .toSorted((left, right) => distance(left, { x, y }) - distance(right, { x, y }))
}

function distance(left: Position, right: Position): number {
  return Math.hypot(left.x - right.x, left.y - right.y)
}

function overlaps(left: Position, right: Position): boolean {
  // A hand's breadth between nodes counts as theirs.
  return (
    Math.abs(left.x - right.x) < CELL.width + 2 * GRID && Math.abs(left.y - right.y) < CELL.height + 2 * GRID
  )
}

import type { Bounds } from './bounds.ts'

const CELL_SIZE = 160

/** What is on the picture already, so that lines and labels keep off it. */
export interface Taken {
  readonly add: (box: Bounds) => void
  readonly isFree: (box: Bounds) => boolean
}

/** Boxes in a coarse grid: whether a place is free is a look at its neighbourhood. */
export function takenBy(boxes: readonly Bounds[]): Taken {
  const cells = new Map<string, Bounds[]>()
  function add(box: Bounds): void {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key)
      if (cell) cell.push(box)
      else cells.set(key, [box])
    }
  }
  for (const box of boxes) add(box)
  return {
    add,
    isFree: (box) => cellsOf(box).every((key) => !cells.get(key)?.some((other) => overlap(box, other))),
  }
}

function cellsOf({ x, y, width, height }: Bounds): string[] {
  const keys: string[] = []
  for (let column = Math.floor(x / CELL_SIZE); column <= Math.floor((x + width) / CELL_SIZE); column++) {
    for (let row = Math.floor(y / CELL_SIZE); row <= Math.floor((y + height) / CELL_SIZE); row++) {
      keys.push(`${column},${row}`)
    }
  }
  return keys
}

function overlap(one: Bounds, other: Bounds): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

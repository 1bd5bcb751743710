import type { Position } from '../model/design.ts'
import { CELL, type Size } from './sizes.ts'

export interface Bounds extends Position, Size {}

/** Room between a frame and the nodes in it; on top there is its label. */
const FRAME_PADDING = 32
const PADDING = { side: FRAME_PADDING, top: 56 }
const EMPTY_FRAME: Size = { width: 480, height: 240 }
/** From the frame of one project down to the first node of the next. */
const FRAME_GAP = 128

/** So many projects stand one below the other; more stand in columns, about as many as are in each. */
const ONE_COLUMN = 3

/** Where the first node of the next of so many projects goes: below the last one, or at the top of a new column. */
export function nextOrigin(frames: readonly Bounds[], count: number): Position {
  const [first, last] = [frames[0], frames.at(-1)]
  if (!first || !last) return { x: 0, y: 0 }
  const rows = count > ONE_COLUMN ? Math.ceil(Math.sqrt(count)) : count
  if (frames.length % rows === 0) {
    const right = frames.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity)
    return { x: right + FRAME_GAP + FRAME_PADDING - PADDING.top, y: first.y + PADDING.top }
  }
  const above = frames.filter(({ x, width }) => x < last.x + last.width && last.x < x + width)
  const bottom = above.reduce((most, { y, height }) => Math.max(most, y + height), -Infinity)
  return { x: last.x + FRAME_PADDING, y: bottom + FRAME_GAP }
}

/** The frame around nodes at these positions; one of a size to drop things into where there are none. */
export function frameAround(positions: readonly Position[], origin: Position): Bounds {
  if (positions.length === 0) {
    return { x: origin.x - PADDING.side, y: origin.y - PADDING.top, ...EMPTY_FRAME }
  }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of positions) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + CELL.width)
    bottom = Math.max(bottom, y + CELL.height)
  }
  return {
    x: left - PADDING.side,
    y: top - PADDING.top,
    width: right - left + 2 * PADDING.side,
    height: bottom - top + PADDING.side + PADDING.top,
  }
}

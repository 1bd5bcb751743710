import type { Position } from '../model/design.ts'
import { CELL, type Size } from './sizes.ts'

export interface Bounds extends Position, Size {}

/** Room between a frame and the nodes in it; on top there is its label. */
const FRAME_PADDING = 32
const PADDING = { side: FRAME_PADDING, top: 56 }
const EMPTY_FRAME: Size = { width: 480, height: 240 }
/** From the frame of one project to the first node of the next. */
const FRAME_GAP = 128

/** Where the first node of the next project goes: below a frame and all before it, their left sides in line. */
export function originBelow(frame: Bounds, before: Position = { x: 0, y: -Infinity }): Position {
  return { x: frame.x + FRAME_PADDING, y: Math.max(before.y, frame.y + frame.height + FRAME_GAP) }
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

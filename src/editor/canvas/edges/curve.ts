import { NODE_SIZE } from '../../../core/layout/sizes.ts'
import type { Position } from '../../../core/model/design.ts'

export interface Curve {
  /** For the `d` of a path. */
  readonly path: string
  /** For the `d` of the tip of its arrow. */
  readonly tip: string
  readonly middle: Position
}

const WIDTH = NODE_SIZE.application.width
/** How far a curve between nodes that stand one above the other swings out. */
const SWING = 56

/**
 * A curve from the right side of a node to the left side of another; to its right side where they stand one above the
 * other. `bow` bends it away from others with the same ends.
 */
export function curveBetween(from: Position, to: Position, bow: number): Curve {
  const isAbove = Math.abs(to.x - (from.x - WIDTH)) < WIDTH * 0.75
  const end = isAbove ? { x: to.x + WIDTH, y: to.y } : to
  const reach = isAbove ? SWING + Math.abs(bow) : reachBetween(from, end)
  const one = { x: (isAbove ? Math.max(from.x, end.x) : from.x) + reach, y: from.y + bow }
  const two = isAbove ? { x: one.x, y: end.y + bow } : { x: end.x - reach, y: end.y + bow }
  return {
    path: `M${from.x},${from.y} C${one.x},${one.y} ${two.x},${two.y} ${end.x},${end.y}`,
    tip: tipAt(end, isAbove ? 1 : -1),
    // A cubic curve at half its way.
    middle: {
      x: (from.x + 3 * one.x + 3 * two.x + end.x) / 8,
      y: (from.y + 3 * one.y + 3 * two.y + end.y) / 8,
    },
  }
}

/** The tip of an arrow that arrives from the left (-1) or the right (1). */
function tipAt({ x, y }: Position, from: 1 | -1): string {
  return `M${x + 7 * from},${y - 4} L${x + from},${y} L${x + 7 * from},${y + 4}`
}

/** Backwards it has to go around. */
function reachBetween(from: Position, to: Position): number {
  return Math.max(Math.abs(to.x - from.x) / 2, to.x < from.x ? 120 : 32)
}

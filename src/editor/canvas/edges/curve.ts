import type { Position } from '../../../core/model/design.ts'

export interface Curve {
  /** For the `d` of a path. */
  readonly path: string
  readonly middle: Position
}

/** A curve from left to right that leaves and arrives level; `bow` bends it away from others with the same ends. */
export function curveBetween(from: Position, to: Position, bow: number): Curve {
  const reach = Math.max(Math.abs(to.x - from.x) / 2, to.x < from.x ? 120 : 40)
  const one = { x: from.x + reach, y: from.y + bow }
  const two = { x: to.x - reach, y: to.y + bow }
  return {
    path: `M${from.x},${from.y} C${one.x},${one.y} ${two.x},${two.y} ${to.x},${to.y}`,
    // A cubic curve at half its way.
    middle: {
      x: (from.x + 3 * one.x + 3 * two.x + to.x) / 8,
      y: (from.y + 3 * one.y + 3 * two.y + to.y) / 8,
    },
  }
}

/** The tip of an arrow that arrives from the left. */
export function arrowAt({ x, y }: Position): string {
  return `M${x - 7},${y - 4} L${x - 1},${y} L${x - 7},${y + 4}`
}

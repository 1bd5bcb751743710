import type { Position } from '../../model/design.ts'
import { round } from './markup.ts'

/** A cubic curve by its ends and what it bends towards. */
export interface Curve {
  readonly from: Position
  readonly one: Position
  readonly two: Position
  readonly to: Position
}

/** A curve from left to right that leaves and arrives level; `bow` bends it away from others with the same ends. */
export function curveBetween(from: Position, to: Position, bow: number): Curve {
  const reach = Math.max(Math.abs(to.x - from.x) / 2, to.x < from.x ? 120 : 40)
  return { from, one: { x: from.x + reach, y: from.y + bow }, two: { x: to.x - reach, y: to.y + bow }, to }
}

/** The point that a part of the way along is at. */
export function pointOn({ from, one, two, to }: Curve, part: number): Position {
  const rest = 1 - part
  const at = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * part * one[axis] +
    3 * rest * part ** 2 * two[axis] +
    part ** 3 * to[axis]
  return { x: at('x'), y: at('y') }
}

/** For the `d` of a path. */
export function curvePath({ from, one, two, to }: Curve): string {
  return `M${point(from)} C${point(one)} ${point(two)} ${point(to)}`
}

/** The tip of an arrow that arrives from the left. */
export function arrowPath({ x, y }: Position): string {
  return `M${point({ x: x - 7, y: y - 4 })} L${point({ x: x - 1, y })} L${point({ x: x - 7, y: y + 4 })}`
}

function point({ x, y }: Position): string {
  return `${round(x)},${round(y)}`
}

import type { Position } from '../model/design.ts'
import type { Bounds } from './bounds.ts'
import { type Curve, pointOn } from './curve.ts'
import type { Size } from './sizes.ts'
import type { Taken } from './taken.ts'

/** The middle first, then what is near it: where on its line a label may be. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/** The part of a line at which there is room for a label, off all nodes and other labels; undefined where none is. */
export function labelPart(curve: Curve, size: Size, taken: Taken): number | undefined {
  return PARTS.find((part) => taken.isFree(boxAround(pointOn(curve, part), size)))
}

export function boxAround({ x, y }: Position, { width, height }: Size): Bounds {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

import { getViewportForBounds, type Rect, type Viewport } from '@xyflow/react'
import type { Size } from '../../core/layout/sizes.ts'

export const FIT = { padding: 0.06, maxZoom: 1 } as const
export const MIN_ZOOM = 0.05
/** Closer than this a node that is looked for can be read. */
const READABLE = 0.6
/** Room beside a node that had to be brought in. */
const AIR = 48

interface Scene {
  /** Every other node. */
  readonly others: readonly Rect[]
  /** Everything together, frames too. */
  readonly whole: Rect
  readonly viewport: Viewport
  readonly canvas: Size
}

/**
 * Where to look from so that a node is in sight; null where it is. Who saw everything goes on seeing everything;
 * else the canvas moves as little as shows the whole node, and from far away comes closer.
 */
export function viewportShowing(node: Rect, { others, whole, viewport, canvas }: Scene): Viewport | null {
  const shift = shiftInto(node, viewport, canvas)
  if (shift.x === 0 && shift.y === 0) return null
  const { x, y, zoom } = viewport
  const sawAll = others.length > 0 && others.every((other) => isZero(shiftInto(other, viewport, canvas)))
  if (sawAll) return getViewportForBounds(whole, canvas.width, canvas.height, MIN_ZOOM, zoom, FIT.padding)
  if (zoom >= READABLE) return { x: x + shift.x, y: y + shift.y, zoom }
  return {
    x: canvas.width / 2 - (node.x + node.width / 2) * READABLE,
    y: canvas.height / 2 - (node.y + node.height / 2) * READABLE,
    zoom: READABLE,
  }
}

function shiftInto(node: Rect, { x, y, zoom }: Viewport, canvas: Size): { x: number; y: number } {
  return {
    x: shiftAlong(node.x * zoom + x, (node.x + node.width) * zoom + x, canvas.width),
    y: shiftAlong(node.y * zoom + y, (node.y + node.height) * zoom + y, canvas.height),
  }
}

/** How far a stretch has to move to lie between 0 and a length; with some air where it does move. */
function shiftAlong(start: number, end: number, length: number): number {
  if (start >= 0 && end <= length) return 0
  return start < 0 ? AIR - start : length - AIR - end
}

function isZero({ x, y }: { x: number; y: number }): boolean {
  return x === 0 && y === 0
}

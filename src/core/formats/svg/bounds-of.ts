import type { Bounds } from '../../layout/bounds.ts'
import { pointOn } from '../../layout/curve.ts'
import type { Position } from '../../model/design.ts'
import type { SceneProject } from './scene.ts'

const MARGIN = 32
/** Parts of the way at which a curve may be outermost. */
const PARTS = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9]
const NOTHING: Bounds = { x: 0, y: 0, width: 480, height: 240 }

/** Whole pixels around everything that is drawn. */
export function boundsOf(scene: readonly SceneProject[], labels: readonly Bounds[]): Bounds {
  if (scene.length === 0) return NOTHING
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const cover = ({ x, y }: Position, width = 0, height = 0) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  for (const { frame, edges } of scene) {
    cover(frame, frame.width, frame.height)
    for (const { curve } of edges) for (const part of PARTS) cover(pointOn(curve, part))
  }
  for (const box of labels) cover(box, box.width, box.height)
  const [x, y] = [Math.floor(left) - MARGIN, Math.floor(top) - MARGIN]
  return { x, y, width: Math.ceil(right) + MARGIN - x, height: Math.ceil(bottom) + MARGIN - y }
}

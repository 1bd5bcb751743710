import type { Bounds } from '../../layout/bounds.ts'
import type { Position } from '../../model/design.ts'
import { type Curve, pointOn } from './curve.ts'
import type { Taken } from './taken.ts'
import type { FittedText } from './text-width.ts'

export interface Label extends FittedText {
  readonly box: Bounds
}

/** The middle first, then what is near it: where on its edge a label may be. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
const PADDING = { x: 5, y: 3 }

/**
 * The label of an edge, off all nodes and other labels: the first of the texts for which there is room, else the last
 * of them in the middle.
 */
export function placeLabel(texts: readonly [FittedText, ...FittedText[]], curve: Curve, taken: Taken): Label {
  const candidates = texts.flatMap((text) =>
    PARTS.map((part) => ({ ...text, box: boxAround(pointOn(curve, part), text) })),
  )
  const last = texts[texts.length - 1] ?? texts[0]
  const label = candidates.find(({ box }) => taken.isFree(box)) ?? {
    ...last,
    box: boxAround(pointOn(curve, 0.5), last),
  }
  taken.add(label.box)
  return label
}

function boxAround({ x, y }: Position, { width, size }: FittedText): Bounds {
  const [boxWidth, boxHeight] = [width + 2 * PADDING.x, size + 2 * PADDING.y]
  return { x: x - boxWidth / 2, y: y - boxHeight / 2, width: boxWidth, height: boxHeight }
}

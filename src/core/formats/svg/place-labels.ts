import type { Bounds } from '../../layout/bounds.ts'
import { type Curve, pointOn } from '../../layout/curve.ts'
import { boxAround, labelPart } from '../../layout/label-part.ts'
import type { Size } from '../../layout/sizes.ts'
import type { Taken } from '../../layout/taken.ts'
import type { FittedText } from './text-width.ts'

export interface Label extends FittedText {
  readonly box: Bounds
}

const PADDING = { x: 5, y: 3 }

/**
 * The label of an edge, off all nodes and other labels: the first of the texts for which there is room, else the last
 * of them in the middle.
 */
export function placeLabel(texts: readonly [FittedText, ...FittedText[]], curve: Curve, taken: Taken): Label {
  const last = texts[texts.length - 1] ?? texts[0]
  const found = texts
    .map((text) => ({ text, part: labelPart(curve, sizeOf(text), taken) }))
    .find(({ part }) => part !== undefined)
  const { text, part = 0.5 } = found ?? { text: last }
  const label = { ...text, box: boxAround(pointOn(curve, part), sizeOf(text)) }
  taken.add(label.box)
  return label
}

function sizeOf({ width, size }: FittedText): Size {
  return { width: width + 2 * PADDING.x, height: size + 2 * PADDING.y }
}

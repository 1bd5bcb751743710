import { curvePath, tipPath } from '../../layout/curve.ts'
import type { Taken } from '../../layout/taken.ts'
import type { Position } from '../../model/design.ts'
import type { GraphEdge } from '../../model/graph.ts'
import { edgeLabel } from '../picture/edge-label.ts'
import { element, type Markup } from './markup.ts'
import { type Label, placeLabel } from './place-labels.ts'
import type { SceneEdge } from './scene.ts'
import { type FittedText, fitText } from './text-width.ts'

const WIDEST = 200

/** The line of an edge with its tip; one that leads nowhere has none. */
export function drawEdge({ edge, curve }: SceneEdge): Markup {
  const colour =
    edge.target === undefined ? 'line-error' : edge.kind === 'redirect' ? 'line-route' : 'line-edge'
  const line = element('path', { d: curvePath(curve), class: colour, 'stroke-dasharray': dashes(edge) })
  if (edge.target === undefined) return line
  return element('g', {}, line, element('path', { d: tipPath(curve), class: colour }))
}

function dashes({ kind, target, inherited }: GraphEdge): string | undefined {
  if (target === undefined) return '4 4'
  if (kind === 'mount') return '2 5'
  if (kind === 'redirect') return '10 5'
  return inherited ? '5 5' : undefined
}

/** What is written on an edge, or behind the end of one that leads nowhere; undefined where nothing is. */
export function labelFor({ edge, curve }: SceneEdge, taken: Taken): Label | undefined {
  if (edge.target === undefined) return missingLabel(edge.targetName, curve.to, taken)
  const [full, short] = [edgeLabel(edge), edge.label]
  // The application's own line says it.
  if (full === '' || edge.inherited) return undefined
  return placeLabel([fitLabel(full, WIDEST), fitLabel(short === '' ? full : short, WIDEST)], curve, taken)
}

function missingLabel(targetName: string, { x, y }: Position, taken: Taken): Label {
  const labelOf = (width: number): Label => {
    const text = fitLabel(`${targetName}?`, width)
    return { ...text, box: { x, y: y - 9, width: text.width + 10, height: 18 } }
  }
  const label = [WIDEST, 96].map(labelOf).find(({ box }) => taken.isFree(box)) ?? labelOf(56)
  taken.add(label.box)
  return label
}

function fitLabel(text: string, width: number): FittedText {
  return fitText(text, 'names', width, [11])
}

/** A label on a ground of its own: lines do not run through it. */
export function drawLabel({ text, size, box }: Label, edge: GraphEdge): Markup {
  const { x, y, width, height } = box
  return element(
    'g',
    {},
    element('rect', { x, y, width, height, rx: 4, class: 'fill-frame' }),
    element(
      'text',
      {
        x: x + width / 2,
        y: y + height / 2 + size * 0.35,
        'font-size': size,
        'text-anchor': 'middle',
        class: `names fill-${edge.target === undefined ? 'error' : 'muted'}`,
      },
      text,
    ),
  )
}

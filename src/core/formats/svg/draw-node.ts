import { type NodeWords, nodeWords } from '../picture/node-words.ts'
import type { LogoSheet } from './logos.ts'
import { element, type Markup } from './markup.ts'
import type { SceneNode } from './scene.ts'
import { fitText, textWidth } from './text-width.ts'

const ICON = 40
const GAP = 12
/** A globe, 24 by 24, of lines. */
const GLOBE =
  'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M3.6 9h16.8M3.6 15h16.8M12 3c-4 4.5 -4 13.5 0 18M12 3c4 4.5 4 13.5 0 18'

/** The card of a node: its sign, its name, what it is, and the state of its version. */
export function drawNode({ node, box }: SceneNode, logos: LogoSheet, today: string): Markup {
  const { kind, type = '' } = node
  const isRoute = kind === 'route'
  const left = isRoute ? 8 : 12
  const middle = box.height / 2
  const textLeft = left + ICON + GAP
  const room = box.width - textLeft - 14
  const words = nodeWords(node, today)
  const icon = isRoute
    ? element('path', {
        d: GLOBE,
        transform: `translate(${left + 8} ${middle - 12})`,
        class: 'line-route',
        fill: 'none',
        'stroke-width': 1.6,
      })
    : logos.draw(type, left + 8, middle - 12, `fill-${kind}`)
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y})` },
    element('title', {}, `${kind} ${node.name}`),
    element('rect', {
      width: box.width,
      height: box.height,
      rx: isRoute ? box.height / 2 : 10,
      class: 'fill-surface line-line',
    }),
    element('rect', {
      x: left,
      y: middle - ICON / 2,
      width: ICON,
      height: ICON,
      rx: isRoute ? ICON / 2 : 8,
      class: `fill-${kind}-soft`,
    }),
    ...(icon ? [icon] : []),
    ...drawWords(
      isRoute ? withShortName(words, room) : words,
      textLeft,
      middle,
      room,
      isRoute ? 'middle' : 'end',
    ),
    ...(words.lifecycle ? drawPill(words.lifecycle, box.width - GAP) : []),
  )
}

const NAME_SIZES = [14, 13, 12, 11] as const

/** A route whose key is too long says its scheme below, and is cut in its middle: both host and path tell it apart. */
function withShortName(words: NodeWords, room: number): NodeWords {
  const [, scheme, rest] = /^(https?):\/\/(.+)$/.exec(words.label) ?? []
  if (rest === undefined || scheme === undefined) return words
  if (textWidth(words.label, 'names', Math.min(...NAME_SIZES)) <= room) return words
  return { ...words, label: rest, what: `${words.what}, ${scheme}` }
}

function drawWords(
  { label, what }: NodeWords,
  x: number,
  middle: number,
  width: number,
  cut: 'end' | 'middle',
): readonly Markup[] {
  const name = fitText(label, 'names', width, NAME_SIZES, cut)
  const description = fitText(what, 'words', width, [12])
  return [
    element('text', { x, y: middle - 4, 'font-size': name.size, class: 'names fill-text' }, name.text),
    element('text', { x, y: middle + 14, 'font-size': 12, class: 'words fill-muted' }, description.text),
  ]
}

/** The state of a version, on the upper edge of the card: the description keeps its room. */
function drawPill(lifecycle: string, right: number): readonly Markup[] {
  const width = textWidth(lifecycle, 'words', 11) + 12
  const x = right - width
  return [
    element('rect', { x, y: -8, width, height: 16, rx: 8, class: 'fill-warning-soft line-line' }),
    element(
      'text',
      { x: x + width / 2, y: 4, 'font-size': 11, 'text-anchor': 'middle', class: 'words fill-warning' },
      lifecycle,
    ),
  ]
}

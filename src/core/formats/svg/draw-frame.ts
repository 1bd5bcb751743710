import { element, type Markup } from './markup.ts'
import type { SceneProject } from './scene.ts'
import { fitText, textWidth } from './text-width.ts'

const FLAVOURS = { flex: 'Upsun Flex', fixed: 'Upsun Fixed' } as const
const PADDING = 16

/** The frame around a project, with its name and flavour. */
export function drawFrame({ project, frame: { x, y, width, height } }: SceneProject): Markup {
  const flavour = FLAVOURS[project.flavour]
  const room = width - 2 * PADDING - textWidth(flavour, 'words', 12) - 8
  const name = fitText(project.name, 'words', room, [14])
  return element(
    'g',
    {},
    element('rect', { x, y, width, height, rx: 16, class: 'fill-frame line-line' }),
    element(
      'text',
      { x: x + PADDING, y: y + 29, 'font-size': 14 },
      element('tspan', { class: 'words strong fill-muted' }, name.text),
      element('tspan', { class: 'words fill-muted', 'font-size': 12, dx: 8 }, flavour),
    ),
  )
}

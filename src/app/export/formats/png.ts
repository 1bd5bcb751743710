import { fail } from '../../../core/base/result.ts'
import { embedInPng } from '../../../core/formats/png/embed.ts'
import { printDesign } from '../../../core/share/save.ts'
import type { ExportFormat } from '../export-format.ts'
import { rasterise } from '../rasterise.ts'
import { svg } from './svg.ts'
import { TOO_LARGE_TO_CARRY } from './too-large.ts'

export const png: ExportFormat = {
  id: 'png',
  label: 'PNG picture',
  says: 'For chats, slides and wherever SVG is not taken. Twice the size of the screen.',
  ending: 'png',
  type: 'image/png',
  preview: 'picture',
  themes: ['light', 'dark'],
  mayCarryDesign: true,
  make: async (source, { theme, carriesDesign }) => {
    const drawn = await svg.make(source, { theme, carriesDesign: false })
    if (!drawn.ok || typeof drawn.value !== 'string') return drawn
    const picture = await rasterise(drawn.value)
    if (!picture.ok || !carriesDesign) return picture
    const carrying = embedInPng(picture.value, printDesign(source.design))
    if (carrying.ok) return carrying
    return fail(
      carrying.failure === 'too-large' ? TOO_LARGE_TO_CARRY : 'The browser drew something else than a PNG.',
    )
  },
}

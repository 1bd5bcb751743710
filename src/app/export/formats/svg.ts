import { fail, ok } from '../../../core/base/result.ts'
import { isTooLargeToEmbed } from '../../../core/formats/picture/embedded.ts'
import { drawSvg } from '../../../core/formats/svg/draw.ts'
import { logoOf } from '../../../core/logos/logo-of.ts'
import { printDesign } from '../../../core/share/save.ts'
import type { ExportFormat } from '../export-format.ts'
import { TOO_LARGE_TO_CARRY } from './too-large.ts'

export const svg: ExportFormat = {
  id: 'svg',
  label: 'SVG picture',
  says: 'Sharp at every size, for pages and documents. Needs no other file.',
  ending: 'svg',
  type: 'image/svg+xml',
  preview: 'picture',
  themes: ['auto', 'light', 'dark'],
  mayCarryDesign: true,
  make: async ({ design, today }, { theme, carriesDesign }) => {
    const drawing = { theme, today, logoOf }
    if (!carriesDesign) return ok(drawSvg(design, drawing))
    const embed = printDesign(design)
    return isTooLargeToEmbed(embed) ? fail(TOO_LARGE_TO_CARRY) : ok(drawSvg(design, { ...drawing, embed }))
  },
}

import { ok } from '../../../core/base/result.ts'
import { printDesign } from '../../../core/share/save.ts'
import type { ExportFormat } from '../export-format.ts'

export const savedDesign: ExportFormat = {
  id: 'design',
  label: 'Toposcope design',
  says: 'Everything: the files, positions and what you told about your sites. Opens here again.',
  ending: 'toposcope.json',
  type: 'application/json',
  preview: 'text',
  make: async ({ design }) => ok(printDesign(design)),
}

import { ok } from '../../../core/base/result.ts'
import { writeReport } from '../../../core/formats/markdown/write.ts'
import type { ExportFormat } from '../export-format.ts'

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown report',
  says: 'A page about the design: diagram, tables of everything in it, and what the rules found.',
  ending: 'md',
  type: 'text/markdown',
  preview: 'text',
  make: async ({ design, findings, today }) => ok(writeReport(design, { findings, today })),
}

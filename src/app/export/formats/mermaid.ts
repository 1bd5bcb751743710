import { ok } from '../../../core/base/result.ts'
import { writeMermaid } from '../../../core/formats/mermaid/write.ts'
import type { ExportFormat } from '../export-format.ts'

export const mermaid: ExportFormat = {
  id: 'mermaid',
  label: 'Mermaid diagram',
  says: 'A flowchart as text, for README files and wikis: GitHub, GitLab and Notion draw it.',
  ending: 'mmd',
  type: 'text/plain',
  preview: 'text',
  make: async ({ design }) => ok(writeMermaid(design)),
}

import { fail, ok } from '../../../core/base/result.ts'
import { exportedFiles } from '../../../core/share/exported-files.ts'
import type { ExportFormat } from '../export-format.ts'
import { zipFiles } from '../zip-files.ts'

export const configuration: ExportFormat = {
  id: 'configuration',
  label: 'Files',
  says: 'For your repository: the files that the platform reads.',
  ending: 'zip',
  type: 'application/zip',
  preview: 'files',
  make: async ({ design }) => {
    const files = exportedFiles(design)
    return files.length === 0
      ? fail('There is no file yet. Draw or import something first.')
      : ok(zipFiles(files))
  },
}

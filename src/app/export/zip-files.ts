import { strToU8, zipSync } from 'fflate'
import type { ExportedFile } from '../../core/share/exported-files.ts'

/** The earliest date a zip can say: equal files make equal archives. */
const NO_DATE = new Date('1980-01-01T00:00:00')

/** One archive with every file at its path. */
export function zipFiles(files: readonly ExportedFile[]): Uint8Array<ArrayBuffer> {
  const bytes = files.map(({ path, content }) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  const zipped = zipSync(Object.fromEntries(bytes), { mtime: NO_DATE })
  return new Uint8Array(zipped)
}

import type { Design } from '../../core/model/design.ts'
import { fileNameOf } from '../../core/share/file-name.ts'
import { printDesign } from '../../core/share/save.ts'
import { download } from '../files/download.ts'

/** Saves the whole design, with layout and facts, as one file that opens again. */
export function downloadDesign(design: Design): void {
  download(`${fileNameOf(design.name)}.toposcope.json`, printDesign(design), 'application/json')
}

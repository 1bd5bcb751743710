import type { Design } from '../../core/model/design.ts'
import { printDesign } from '../../core/share/save.ts'
import { download } from '../files/download.ts'
import { fileNameOf } from './file-name.ts'

/** Saves the whole design, with layout and facts, as one file that opens again. */
export function downloadDesign(design: Design): void {
  download(`${fileNameOf(design.name)}.toposcope.json`, printDesign(design), 'application/json')
}

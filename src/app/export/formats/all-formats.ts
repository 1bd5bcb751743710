import type { ExportFormat } from '../export-format.ts'
import { configuration } from './configuration.ts'
import { markdown } from './markdown.ts'
import { mermaid } from './mermaid.ts'
import { png } from './png.ts'
import { savedDesign } from './saved-design.ts'
import { svg } from './svg.ts'

/** Every format that Export offers, in the order in which it offers them. */
export const allFormats: readonly ExportFormat[] = [configuration, svg, png, mermaid, markdown, savedDesign]

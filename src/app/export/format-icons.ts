import { IconFileText, IconFolder, IconPhoto } from '@tabler/icons-react'
import type { ExportFormat } from './export-format.ts'

export const FORMAT_ICONS: Readonly<Record<ExportFormat['preview'], typeof IconPhoto>> = {
  files: IconFolder,
  picture: IconPhoto,
  text: IconFileText,
}

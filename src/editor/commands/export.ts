import { IconFileExport } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const exportFiles: Command = {
  id: 'export',
  label: 'Export',
  icon: IconFileExport,
  shortcut: 'mod+shift+E',
  whileTyping: true,
  run: ({ view }) => view.getState().openDialog('export'),
}

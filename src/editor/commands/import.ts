import { IconFileImport } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const importFiles: Command = {
  id: 'import',
  label: 'Import',
  icon: IconFileImport,
  shortcut: 'mod+O',
  whileTyping: true,
  run: ({ view }) => view.getState().openDialog('import'),
}

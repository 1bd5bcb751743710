import { IconFolderOpen } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const openFolder: Command = {
  id: 'open-folder',
  label: 'Open folder',
  icon: IconFolderOpen,
  shortcut: 'mod+shift+O',
  whileTyping: true,
  isEnabled: ({ view }) => view.getState().documents?.openFolder !== undefined,
  run: ({ view }) => view.getState().documents?.openFolder?.(),
}

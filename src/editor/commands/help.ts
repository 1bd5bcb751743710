import { IconKeyboard } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const help: Command = {
  id: 'help',
  label: 'Keyboard help',
  icon: IconKeyboard,
  shortcut: '?',
  run: ({ view }) => view.getState().openDialog('help'),
}

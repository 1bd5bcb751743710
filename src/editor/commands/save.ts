import { IconDeviceFloppy } from '@tabler/icons-react'
import type { Command } from './command.ts'

/** Into the folder that is open. The browser keeps every design by itself: without a folder there is Export. */
export const save: Command = {
  id: 'save',
  label: 'Save to folder',
  icon: IconDeviceFloppy,
  shortcut: 'mod+S',
  whileTyping: true,
  run: ({ view }) => {
    const { documents, openDialog } = view.getState()
    if (!documents?.saveToFolder?.()) openDialog('export')
  },
}

import { IconCursorText } from '@tabler/icons-react'
import type { Command } from './command.ts'
import { onlySelected } from './topology/selected.ts'

export const renameSelection: Command = {
  id: 'rename-selection',
  label: 'Rename',
  icon: IconCursorText,
  shortcut: 'F2',
  isEnabled: (editor) => onlySelected(editor) !== null,
  run: (editor) => {
    const key = onlySelected(editor)
    if (key === null) return
    editor.view.getState().revealNode(key)
    editor.view.getState().rename(key)
  },
}

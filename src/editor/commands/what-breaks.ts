import { IconUnlink } from '@tabler/icons-react'
import type { Command } from './command.ts'
import { onlySelected } from './topology/selected.ts'

export const whatBreaks: Command = {
  id: 'what-breaks',
  label: 'What breaks without it',
  icon: IconUnlink,
  shortcut: 'B',
  onCanvas: true,
  isEnabled: (editor) => onlySelected(editor) !== null,
  run: (editor) => {
    const node = onlySelected(editor)
    if (node !== null) editor.view.getState().showPanel({ kind: 'breakage', node })
  },
}

import { IconLink } from '@tabler/icons-react'
import type { Command } from './command.ts'
import { offerTargets } from './topology/offer-targets.ts'
import { onlySelected } from './topology/selected.ts'

export const connectSelection: Command = {
  id: 'connect-selection',
  label: 'Connect',
  icon: IconLink,
  shortcut: 'C',
  onCanvas: true,
  isEnabled: (editor) => onlySelected(editor) !== null,
  run: (editor) => {
    const key = onlySelected(editor)
    if (key !== null) offerTargets(editor, key)
  },
}

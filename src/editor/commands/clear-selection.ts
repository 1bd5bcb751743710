import { IconDeselect } from '@tabler/icons-react'
import { NOTHING_SELECTED } from '../store/selection.ts'
import type { Command } from './command.ts'
import { isAnythingSelected } from './topology/selected.ts'

export const clearSelection: Command = {
  id: 'clear-selection',
  label: 'Select nothing',
  icon: IconDeselect,
  shortcut: 'Escape',
  isEnabled: isAnythingSelected,
  run: ({ store }) => store.getState().select(NOTHING_SELECTED),
}

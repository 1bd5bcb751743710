import { IconDeselect } from '@tabler/icons-react'
import { NOTHING_SELECTED } from '../store/selection.ts'
import type { Command } from './command.ts'
import { isAnythingSelected } from './topology/selected.ts'

/** One press lets go of what is selected, the next closes the panel that explains the canvas. */
export const clearSelection: Command = {
  id: 'clear-selection',
  label: 'Select nothing',
  icon: IconDeselect,
  shortcut: 'Escape',
  isEnabled: (editor) => isAnythingSelected(editor) || editor.view.getState().panel !== null,
  run: (editor) => {
    if (isAnythingSelected(editor)) editor.store.getState().select(NOTHING_SELECTED)
    else editor.view.getState().showPanel(null)
  },
}

import { IconArrowBackUp } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const undo: Command = {
  id: 'undo',
  label: 'Undo',
  icon: IconArrowBackUp,
  shortcut: 'mod+Z',
  isEnabled: ({ store }) => store.getState().history.past.length > 0,
  labelNow: ({ store }) => {
    const last = store.getState().history.past.at(-1)
    return last ? `Undo ${last.label}` : 'Undo'
  },
  run: ({ store }) => store.getState().undo(),
}

import { IconArrowForwardUp } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const redo: Command = {
  id: 'redo',
  label: 'Redo',
  icon: IconArrowForwardUp,
  shortcut: 'mod+shift+Z',
  alternatives: ['mod+Y'],
  isEnabled: ({ store }) => store.getState().history.future.length > 0,
  labelNow: ({ store }) => {
    const next = store.getState().history.future.at(-1)
    return next ? `Redo ${next.label}` : 'Redo'
  },
  run: ({ store }) => store.getState().redo(),
}

import { IconRoute2 } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const trace: Command = {
  id: 'trace',
  label: 'Trace an address',
  icon: IconRoute2,
  shortcut: 'T',
  onCanvas: true,
  run: ({ view }) => {
    const { panel, showPanel } = view.getState()
    showPanel(panel?.kind === 'trace' ? null : { kind: 'trace' })
  },
}

import { IconBulb } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const advise: Command = {
  id: 'advise',
  label: 'Advise',
  icon: IconBulb,
  run: ({ view }) => {
    const { panel, showPanel } = view.getState()
    showPanel(panel?.kind === 'advice' ? null : { kind: 'advice' })
  },
}

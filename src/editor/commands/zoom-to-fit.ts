import { IconMaximize } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const zoomToFit: Command = {
  id: 'zoom-to-fit',
  label: 'Zoom to fit',
  icon: IconMaximize,
  shortcut: '0',
  onCanvas: true,
  run: ({ view }) => view.getState().canvas?.fit(),
}

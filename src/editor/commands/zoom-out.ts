import { IconZoomOut } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const zoomOut: Command = {
  id: 'zoom-out',
  label: 'Zoom out',
  icon: IconZoomOut,
  shortcut: '-',
  onCanvas: true,
  run: ({ view }) => view.getState().canvas?.zoomOut(),
}

import { IconZoomIn } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const zoomIn: Command = {
  id: 'zoom-in',
  label: 'Zoom in',
  icon: IconZoomIn,
  shortcut: '+',
  alternatives: ['='],
  onCanvas: true,
  run: ({ view }) => view.getState().canvas?.zoomIn(),
}

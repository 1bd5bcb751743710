import { IconTransform } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const convert: Command = {
  id: 'convert',
  label: 'Convert to Flex or Fixed',
  icon: IconTransform,
  isEnabled: ({ store }) => store.getState().design.projects.length > 0,
  run: ({ view }) => view.getState().openDialog('convert'),
}

import { IconStack2 } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const documents: Command = {
  id: 'documents',
  label: 'Designs',
  icon: IconStack2,
  run: ({ view }) => view.getState().openDialog('documents'),
}

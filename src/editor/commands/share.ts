import { IconShare3 } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const share: Command = {
  id: 'share',
  label: 'Share',
  icon: IconShare3,
  run: ({ view }) => view.getState().openDialog('share'),
}

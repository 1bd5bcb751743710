import { IconFilePlus } from '@tabler/icons-react'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { Command } from './command.ts'

export const newDesign: Command = {
  id: 'new',
  label: 'New',
  icon: IconFilePlus,
  shortcut: 'mod+alt+N',
  whileTyping: true,
  run: ({ view }) => view.getState().documents?.openNew(EMPTY_DESIGN),
}

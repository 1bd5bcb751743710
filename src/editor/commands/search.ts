import { IconSearch } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const search: Command = {
  id: 'search',
  label: 'Search',
  icon: IconSearch,
  shortcut: 'mod+K',
  whileTyping: true,
  run: ({ view }) => view.getState().openDialog('search'),
}

import { IconWorldSearch } from '@tabler/icons-react'
import type { Command } from './command.ts'

export const chooseEnvironment: Command = {
  id: 'environment',
  label: 'Look at an environment',
  icon: IconWorldSearch,
  shortcut: 'V',
  onCanvas: true,
  run: ({ view }) => {
    const { isChoosingEnvironment, chooseEnvironment } = view.getState()
    chooseEnvironment(!isChoosingEnvironment)
  },
}

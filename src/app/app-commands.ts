import { allCommands } from '../editor/commands/all-commands.ts'
import type { Command } from '../editor/commands/command.ts'
import { focusNeighbour } from './shell/regions.ts'

const nextRegion: Command = {
  id: 'next-region',
  label: 'Go to next region',
  shortcut: 'F6',
  whileTyping: true,
  run: () => focusNeighbour(1),
}

const previousRegion: Command = {
  id: 'previous-region',
  label: 'Go to previous region',
  shortcut: 'shift+F6',
  whileTyping: true,
  run: () => focusNeighbour(-1),
}

/** The editor's commands and those that only a page has. */
export const appCommands: readonly Command[] = [...allCommands, nextRegion, previousRegion]

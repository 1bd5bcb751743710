import { expect, test } from 'vitest'
import { allCommands } from './all-commands.ts'
import { shortcutsOf } from './command.ts'
import { normalized } from './shortcut.ts'

const NO_COMMAND = ['all-commands', 'command', 'command-for-key', 'shortcut']

test('every file of the folder is a registered command', () => {
  const files = Object.keys(import.meta.glob('./*.ts'))
    .map((path) => path.slice(2, -3))
    .filter((name) => !name.endsWith('.test') && !NO_COMMAND.includes(name))
  expect(allCommands.map((command) => command.id).sort()).toEqual(files.sort())
})

test('commands are sorted by id', () => {
  const ids = allCommands.map((command) => command.id)
  expect(ids).toEqual(ids.toSorted())
})

test('no two commands answer to the same keys', () => {
  expect(clashesOf(allCommands)).toEqual([])
})

test('a clash is found in whatever way the keys are spelled', () => {
  const run = () => {}
  const left = { id: 'left', label: 'Left', shortcut: 'mod+shift+k', run }
  const right = { id: 'right', label: 'Right', alternatives: ['Shift+mod+K'], run }
  expect(clashesOf([left, right])).toEqual([['left', 'right', 'shift+mod+K']])
})

function clashesOf(commands: typeof allCommands): string[][] {
  const keys = commands.flatMap((command) =>
    shortcutsOf(command).map((shortcut) => ({ id: command.id, shortcut: normalized(shortcut) })),
  )
  return keys.flatMap(({ id, shortcut }, at) =>
    keys.slice(at + 1).flatMap((other) => (other.shortcut === shortcut ? [[id, other.id, shortcut]] : [])),
  )
}

import { expect, test } from 'vitest'
import { shortcutsOf } from '../editor/commands/command.ts'
import { normalized } from '../editor/commands/shortcut.ts'
import { appCommands } from './app-commands.ts'

test('no two commands of the page answer to the same keys', () => {
  const keys = appCommands.flatMap((command) => shortcutsOf(command).map(normalized))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

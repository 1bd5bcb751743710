import { get, has } from '../../base/tree.ts'
import { called } from '../entry-words.ts'
import { remove, replaceKey } from '../fixes.ts'
import type { EntryRule } from '../rule.ts'
import { isAbsent, treesAt } from '../values-at.ts'

export const cronCmdDeprecated: EntryRule = {
  id: 'cron-cmd-deprecated',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The command of a cron is in `commands.start`',
  why: 'The key `cmd` is deprecated; `commands` can also say how to stop.',
  page: '/create-apps/image-properties/crons.html',
  isToldOnce: true,
  check: (entry) =>
    treesAt(entry, ['crons', '*']).flatMap(({ value, path, name }) => {
      const command = get(value, 'cmd')
      if (isAbsent(command)) return []
      const at = [...path, 'cmd']
      return [
        {
          at,
          message: `Cron "${name}" of ${called(entry)} uses "cmd", which is deprecated. Write the command in "commands.start".`,
          fixes: [
            has(value, 'commands')
              ? remove('Remove cmd', at)
              : replaceKey('Move it to commands.start', at, 'commands', { start: command ?? '' }),
          ],
        },
      ]
    }),
}

import { type Path, removeAt, valueAt } from '../../base/path.ts'
import { get, has, isTree } from '../../base/tree.ts'
import { put } from '../../model/edits/put.ts'
import type { EntryRule, Fix } from '../rule.ts'
import { isAbsent, treesAt } from '../shared/faults/values-at.ts'
import { replaceKey } from '../shared/fixes/fixes.ts'
import { called } from '../shared/words/entry-words.ts'

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
              ? dropFor([...path, 'commands'], at)
              : replaceKey('Move it to commands.start', at, 'commands', { start: command ?? '' }),
          ],
        },
      ]
    }),
}

/** Where both keys are there, the new one counts, as far as it says what to start. */
function dropFor(commands: Path, at: Path): Fix {
  return {
    title: 'Remove cmd',
    edit: (configuration) => {
      const command = valueAt(configuration, at)
      const now = valueAt(configuration, commands)
      const isSaid = !isTree(now) || has(now, 'start')
      return removeAt(
        isSaid || command === undefined ? configuration : put(configuration, [...commands, 'start'], command),
        at,
      )
    },
  }
}

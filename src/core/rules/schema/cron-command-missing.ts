import { get, type Tree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { hasStart, hasStartElsewhere } from '../shared/applications/start-commands.ts'
import { isAbsent, treesAt } from '../shared/faults/values-at.ts'
import { called } from '../shared/words/entry-words.ts'

export const cronCommandMissing: EntryRule = {
  id: 'cron-command-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A cron says what it runs',
  why: 'Without a command there is nothing to run.',
  page: '/create-apps/image-properties/crons.html',
  check: (entry) =>
    treesAt(entry, ['crons', '*']).flatMap(({ value, path, name }) =>
      hasStart(value) || !isAbsent(get(value, 'cmd')) || isSaidElsewhere(value)
        ? []
        : [
            {
              at: path,
              message: `Cron "${name}" of ${called(entry)} has no command. Write it in "commands.start".`,
            },
          ],
    ),
}

/** The old key for the command is a known one. */
function isSaidElsewhere({ cmd, ...others }: Tree): boolean {
  return hasStartElsewhere('application/crons/*', others)
}

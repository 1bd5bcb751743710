import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { isSaidOtherwise } from '../shared/faults/meant-keys.ts'
import { isAbsent, isEmpty, namedAt } from '../shared/faults/values-at.ts'
import { remove, write } from '../shared/fixes/fixes.ts'
import { called } from '../shared/words/entry-words.ts'

export const cronSpecMissing: EntryRule = {
  id: 'cron-spec-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A cron says when it runs',
  why: 'Without a schedule the platform does not know when to start it, and rejects the configuration.',
  page: '/create-apps/image-properties/crons.html',
  check: (entry) =>
    namedAt(entry, ['crons', '*']).flatMap(({ value, path, name }) =>
      isAbsent(get(value, 'spec')) && !isSaidOtherwise('application/crons/*', Object.keys(value), ['spec'])
        ? [
            {
              at: path,
              message: `Cron "${name}" of ${called(entry)} has no schedule. Write it in "spec", as five cron fields.`,
              fixes: isEmpty(value)
                ? [remove(`Remove ${name}`, path)]
                : [write('Run it once an hour', [...path, 'spec'], 'H * * * *')],
            },
          ]
        : [],
    ),
}

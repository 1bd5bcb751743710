import { nameFault } from '../../model/edits/names.ts'
import type { EntryRule } from '../rule.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { isOnlyCapital, renameWorker } from '../shared/fixes/name-fixes.ts'
import { called } from '../shared/words/entry-words.ts'

export const workerNameInvalid: EntryRule = {
  id: 'worker-name-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The name of a worker is one that the platform takes',
  why: 'The platform builds host names and file names of it: at most 32 small letters, digits, "-" and "_", a letter or digit at either end, no "--", and not "router".',
  page: '/create-apps/workers.html',
  check: (entry) =>
    treesAt(entry, ['workers', '*']).flatMap(({ name, path }) => {
      const fault = nameFault(name)
      if (fault === undefined) return []
      return [
        {
          at: path,
          ...(isOnlyCapital(name) && { severity: 'warning' }),
          message: `The worker "${name}" of ${called(entry)} cannot be called so. ${fault}`,
          fixes: [renameWorker(entry.name, name)],
        },
      ]
    }),
}

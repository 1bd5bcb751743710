import { nameFault } from '../../model/edits/names.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { isOnlyCapital, renameContainer } from '../shared/fixes/name-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const appNameInvalid: EntryRule = {
  id: 'app-name-invalid',
  covers: ['fixed-app-name-invalid'],
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The name of an application is one that the platform takes',
  why: 'The platform builds host names and file names of it: at most 32 small letters, digits, "-" and "_", a letter or digit at either end, no "--", and not "router".',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry) => {
    const { name, path } = entry
    const fault = isIgnored(name) ? undefined : nameFault(name)
    return fault === undefined
      ? []
      : [
          {
            at: path,
            ...(isOnlyCapital(name) && { severity: 'warning' }),
            message: `${keyOf(entry, path)} cannot be called so. ${fault}`,
            fixes: [renameContainer('application', name)],
          },
        ]
  },
}

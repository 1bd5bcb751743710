import { nameFault } from '../../model/edits/names.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { isOnlyCapital, renameContainer } from '../shared/fixes/name-fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const serviceNameInvalid: EntryRule = {
  id: 'service-name-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'The name of a service is one that the platform takes',
  why: 'The platform builds host names and file names of it: at most 32 small letters, digits, "-" and "_", a letter or digit at either end, no "--", and not "router".',
  page: '/add-services.html',
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
            fixes: [renameContainer('service', name)],
          },
        ]
  },
}

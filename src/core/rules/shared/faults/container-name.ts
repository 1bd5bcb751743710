import { nameFault } from '../../../model/edits/names.ts'
import type { EntryRule } from '../../rule.ts'
import { isOnlyCapital, renameContainer } from '../fixes/name-fixes.ts'
import { keyOf } from '../words/entry-words.ts'
import { isIgnored } from './values-at.ts'

export const WHY_NAMES =
  'The platform builds host names and file names of it: at most 32 small letters, digits, "-" and "_", a letter or digit at either end, no "--", and not "router".'

/** A check of what an application or service is called. */
export function checkContainerName(kind: 'application' | 'service'): EntryRule['check'] {
  return (entry) => {
    const { name, path } = entry
    const fault = isIgnored(name) ? undefined : nameFault(name)
    return fault === undefined
      ? []
      : [
          {
            at: path,
            ...(isOnlyCapital(name) && { severity: 'warning' }),
            message: `${keyOf(entry, path)} cannot be called so. ${fault}`,
            fixes: [renameContainer(kind, name)],
          },
        ]
  }
}

import { stringAt } from '../../base/tree.ts'
import { isEverOffered, offeredBy } from '../../catalog/offers.ts'
import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { replace } from '../shared/fixes/fixes.ts'
import { nearest } from '../shared/fixes/nearest.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const phpExtensionUnknown: EntryRule = {
  id: 'php-extension-unknown',
  category: 'data',
  severity: 'warning',
  scope: 'application',
  title: 'An extension of PHP is spelt as the platform spells it',
  why: 'No schema knows the extensions. One that does not exist is not there, and code that needs it fails.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: eachValue([['runtime', 'extensions', '*']], (value, path, entry) => {
    const type = stringAt(entry.value, 'type') ?? ''
    const name = typeof value === 'string' ? value : stringAt(value, 'name')
    // The list need not have all: only what looks misspelt is worth a word.
    if (name === undefined || name.length < 4 || isEverOffered(type, name)) return
    const [meant] = nearest(name, offeredBy(type))
    if (meant === undefined) return
    return {
      message: `${keyOf(entry, path)} is "${name}", an extension that is not known. Did you mean "${meant}"?`,
      fixes: typeof value === 'string' ? [replace(`Write ${meant}`, path, meant)] : [],
    }
  }),
}

import type { EntryRule } from '../rule.ts'
import { eachValue, isAbsent } from '../shared/faults/values-at.ts'
import { remove, write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const dependencyEmpty: EntryRule = {
  id: 'dependency-empty',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A dependency has a name and a version',
  why: 'The platform rejects an empty name or version; `*` is any version.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: eachValue([['dependencies', '*', '*']], (value, path, entry) => {
    const name = String(path.at(-1))
    if (name.trim() === '') {
      return {
        message: `${keyOf(entry, path.slice(0, -1))} has a package without a name. Name it, or remove it.`,
        fixes: [remove('Remove the package', path)],
      }
    }
    if (!isAbsent(value)) return
    return {
      message: `${keyOf(entry, path)} has no version. Write one, or "*" for any.`,
      ...(value === null && { severity: 'warning' }),
      fixes: [write('Take any version', path, '*')],
    }
  }),
}

import type { EntryRule } from '../rule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const sourceRootInvalid: EntryRule = {
  id: 'source-root-invalid',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'The code of an application is in the repository',
  why: 'The root counts from the top of the repository, with slashes between directories. Nothing outside of it is deployed.',
  page: '/create-apps/multi-app/project-structure.html',
  check: eachValue([['source', 'root']], (value, path, entry) => {
    if (typeof value !== 'string') return
    if (value.includes('\\')) {
      const inSlashes = value.replaceAll('\\', '/').replace(/^[a-z]:/i, '')
      return {
        message: `${keyOf(entry, path)} is "${value}", with backslashes. Write slashes between directories.`,
        fixes: [write(`Write ${inSlashes}`, path, inSlashes)],
      }
    }
    return value.split('/').includes('..')
      ? {
          message: `${keyOf(entry, path)} is "${value}". Write the directory from the top of the repository on.`,
        }
      : undefined
  }),
}

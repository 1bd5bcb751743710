import { newestType } from '../../catalog/catalog.ts'
import type { EntryRule } from '../rule.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { usualRuntimes, writeType } from '../shared/fixes/type-fixes.ts'
import { called } from '../shared/words/entry-words.ts'

export const appTypeMissing: EntryRule = {
  id: 'app-type-missing',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'An application says which image it runs in',
  why: 'Without a type the platform does not know what to build. A composable stack without one is accepted for older projects.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry) => {
    if (verdictOf(entry).kind !== 'missing') return []
    return [
      {
        at: entry.path,
        message: `The ${called(entry)} has no type. Choose a runtime and its version, such as "nodejs:24".`,
        fixes: usualRuntimes().map((image) => writeType(entry, newestType(image))),
      },
    ]
  },
}

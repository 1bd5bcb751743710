import { newestType } from '../../catalog/catalog.ts'
import type { EntryRule } from '../rule.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { imagesMeant, writeType } from '../shared/fixes/type-fixes.ts'
import { called } from '../shared/words/entry-words.ts'

export const serviceTypeMissing: EntryRule = {
  id: 'service-type-missing',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'A service says which image it runs',
  why: 'Without a type the platform does not know what to start.',
  page: '/add-services.html',
  check: (entry) => {
    if (verdictOf(entry).kind !== 'missing') return []
    return [
      {
        at: entry.path,
        message: `The ${called(entry)} has no type. Name an image and its version, such as "postgresql:18".`,
        fixes: imagesMeant('service', entry.name).map((image) => writeType(entry, newestType(image))),
      },
    ]
  },
}

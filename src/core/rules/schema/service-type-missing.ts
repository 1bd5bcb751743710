import { newestType } from '../../catalog/catalog.ts'
import { called } from '../entry-words.ts'
import type { EntryRule } from '../rule.ts'
import { imagesMeant, writeType } from '../type-fixes.ts'
import { verdictOf } from '../type-verdict.ts'

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

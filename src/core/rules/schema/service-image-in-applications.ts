import type { EntryRule } from '../rule.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { moveTo } from '../shared/fixes/entry-moves.ts'
import { called } from '../shared/words/entry-words.ts'

export const serviceImageInApplications: EntryRule = {
  id: 'service-image-in-applications',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'An application runs in the image of a runtime',
  why: 'Databases, caches and the like are services: they have a section of their own, and the platform rejects them here.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry, { flavour }) => {
    const verdict = verdictOf(entry)
    if (verdict.kind !== 'other-kind') return []
    return [
      {
        at: [...entry.path, 'type'],
        message: `${verdict.image.title} is a service, not a runtime. Move the ${called(entry)} to the services, or choose a runtime.`,
        fixes: moveTo('service', entry, flavour),
      },
    ]
  },
}

import type { EntryRule } from '../rule.ts'
import { verdictOf } from '../shared/faults/type-verdict.ts'
import { moveTo } from '../shared/fixes/entry-moves.ts'
import { called } from '../shared/words/entry-words.ts'

export const runtimeImageInServices: EntryRule = {
  id: 'runtime-image-in-services',
  category: 'schema',
  severity: 'error',
  scope: 'service',
  title: 'A service runs the image of a service',
  why: 'Runtimes run the code of applications: they belong there, and the platform rejects them as services.',
  page: '/add-services.html',
  check: (entry, { flavour }) => {
    const verdict = verdictOf(entry)
    if (verdict.kind !== 'other-kind') return []
    return [
      {
        at: [...entry.path, 'type'],
        message: `${verdict.image.title} is a runtime, not a service. Move the ${called(entry)} to the applications, or choose the image of a service.`,
        fixes: moveTo('application', entry, flavour),
      },
    ]
  },
}

import type { EntryRule } from '../rule.ts'
import { eachType } from '../shared/faults/typed.ts'
import { imagesMeant, typeLike, writeType } from '../shared/fixes/type-fixes.ts'
import { called } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const unknownImage: EntryRule = {
  id: 'unknown-image',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A type names an image that the platform has',
  why: 'What the platform has no image for cannot be deployed. Other software runs as an application, or outside the project.',
  page: '/add-services.html',
  check: eachType('unknown-image', ({ image, version }, entry) => {
    const types = imagesMeant(entry.kind, image).map((one) => typeLike(one, version))
    const remedy = types.length > 0 ? `Did you mean ${listOf(types, 'or')}?` : 'Choose one that it has.'
    return {
      message: `The platform has no image "${image}", which the ${called(entry)} asks for. ${remedy}`,
      fixes: types.map((type) => writeType(entry, type)),
    }
  }),
}

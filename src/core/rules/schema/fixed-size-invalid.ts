import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const fixedSizeInvalid: EntryRule = {
  id: 'fixed-size-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A size is one of those of the platform',
  why: 'Containers come in the sizes AUTO, S, M, L, XL, 2XL and 4XL; XS only together with `resources`.',
  page: 'fixed:/create-apps/image-properties/size.html',
  flavour: 'fixed',
  check: eachFault('fixed-size-invalid', ({ path, value, spot }, entry) => ({
    message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
    fixes: [...reshape(path, value, spot.field), write('Use AUTO', path, 'AUTO')],
  })),
}

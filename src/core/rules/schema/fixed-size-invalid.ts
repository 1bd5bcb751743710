import { keyOf } from '../entry-words.ts'
import { eachFault } from '../faults.ts'
import { write } from '../fixes.ts'
import { expectedOf, reshape } from '../reshape.ts'
import type { EntryRule } from '../rule.ts'

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

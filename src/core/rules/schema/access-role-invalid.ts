import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const accessRoleInvalid: EntryRule = {
  id: 'access-role-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'Access is given to a role',
  why: 'Who may open a shell is one of the roles viewer, contributor and admin.',
  page: '/create-apps/image-properties/access.html',
  check: eachFault('access-role-invalid', ({ path, value, spot }, entry) => ({
    message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
    fixes: [...reshape(path, value, spot.field), write('Use contributor', path, 'contributor')],
  })),
}

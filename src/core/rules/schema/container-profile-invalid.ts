import type { EntryRule } from '../rule.ts'
import { eachFault } from '../shared/faults/faults.ts'
import { expectedOf, reshape } from '../shared/faults/reshape.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const containerProfileInvalid: EntryRule = {
  id: 'container-profile-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A container profile is one of four',
  why: 'The platform has four ways to give out memory for CPU, and rejects any other.',
  page: '/create-apps/image-properties/container_profile.html',
  flavour: 'flex',
  check: eachFault('container-profile-invalid', ({ path, value, spot }, entry) => ({
    message: `${keyOf(entry, path)} has to be ${expectedOf(spot.field)}. Correct it.`,
    fixes: [...reshape(path, value, spot.field), remove('Use the profile of the image', path)],
  })),
}

import { keyOf } from '../entry-words.ts'
import { eachFault } from '../faults.ts'
import { remove } from '../fixes.ts'
import { expectedOf, reshape } from '../reshape.ts'
import type { EntryRule } from '../rule.ts'

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

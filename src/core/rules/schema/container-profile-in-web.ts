import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'
import { move } from '../shared/fixes/fixes.ts'

export const containerProfileInWeb: EntryRule = {
  id: 'container-profile-in-web',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The container profile is said of the application',
  why: 'Both schemas reject `container_profile` under `web`, although a page lists it there.',
  page: '/create-apps/image-properties/container_profile.html',
  flavour: 'flex',
  check: eachKeyToRemove(
    'container-profile-in-web',
    'is rejected there by both schemas. Say it of the application itself.',
    ({ path }) => ({ before: [move(path, [...path.slice(0, 2), 'container_profile'])] }),
  ),
}

import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'

export const locationIndexNull: EntryRule = {
  id: 'location-index-null',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A location without index files leaves the key out',
  why: 'A page allows `index: null`, yet both schemas reject it.',
  page: '/create-apps/image-properties/web.html',
  check: eachKeyToRemove(
    'location-index-null',
    'must not be empty: both schemas reject that. Leave the key out.',
  ),
}

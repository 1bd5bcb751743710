import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'

export const locationRuleForbidden: EntryRule = {
  id: 'location-rule-forbidden',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A rule of a location overrides only what it may',
  why: 'Rules may say `allow`, `expires`, `headers`, `passthru` and `scripts`; the rest belongs to the location, and both schemas reject it here.',
  page: '/create-apps/image-properties/web.html',
  check: eachKeyToRemove(
    'location-rule-forbidden',
    'cannot be said in a rule. Say it of the location, or of a location of its own.',
  ),
}

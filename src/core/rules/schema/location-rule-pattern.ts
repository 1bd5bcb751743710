import { entriesOf, get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { locationsOf } from '../shared/applications/placed-locations.ts'
import { patternFault } from '../shared/faults/patterns.ts'
import { called } from '../shared/words/entry-words.ts'

export const locationRulePattern: EntryRule = {
  id: 'location-rule-pattern',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The patterns of rules are regular expressions',
  why: 'Rules match by regular expressions of PCRE. One that is empty or cannot be read is rejected.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) =>
    locationsOf(entry).flatMap(({ name, value, path }) =>
      entriesOf(get(value, 'rules')).flatMap(([pattern]) => {
        const fault = pattern.trim() === '' ? 'it is empty' : patternFault(pattern)
        if (fault === undefined) return []
        return [
          {
            at: [...path, 'rules', pattern],
            message: `The rule "${pattern}" of location "${name}" of ${called(entry)} is no regular expression: ${fault}. Correct it.`,
          },
        ]
      }),
    ),
}

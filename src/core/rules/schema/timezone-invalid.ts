import type { EntryRule } from '../rule.ts'
import { isTimeZone } from '../shared/faults/time-zones.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const timezoneInvalid: EntryRule = {
  id: 'timezone-invalid',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A time zone has a name of the TZ database',
  why: 'Crons run by it. With a name that does not exist they run by UTC, or not at all.',
  page: '/create-apps/timezone.html',
  check: eachValue(
    INSTANCES.map((instance) => [...instance, 'timezone']),
    (value, path, entry) =>
      typeof value !== 'string' || isTimeZone(value)
        ? undefined
        : {
            message: `${keyOf(entry, path)} is "${value}", which is no name of the TZ database. Use one such as "Europe/Paris".`,
            fixes: [write('Use UTC', path, 'UTC')],
          },
  ),
}

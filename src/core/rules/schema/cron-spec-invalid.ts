import type { EntryRule } from '../rule.ts'
import { faultOfSpec } from '../shared/faults/cron-fields.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const cronSpecInvalid: EntryRule = {
  id: 'cron-spec-invalid',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The schedule of a cron has five fields that can be read',
  why: 'The platform starts a cron by the minute, hour, day of the month, month and weekday of its schedule, and cannot start one whose schedule it cannot read. What only other crons read is doubtful.',
  page: '/create-apps/image-properties/crons.html',
  check: eachValue([['crons', '*', 'spec']], (value, path, entry) => {
    const fault = typeof value === 'string' && value !== '' ? faultOfSpec(value) : undefined
    if (!fault) return
    return {
      ...(fault.isDoubtful && { severity: 'warning' }),
      message: `${keyOf(entry, path)} is "${value}", which ${fault.says}. Write minute, hour, day of the month, month and weekday, such as "15 3 * * *".`,
    }
  }),
}

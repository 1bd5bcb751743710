import type { EntryRule } from '../rule.ts'
import { outOfRange } from '../shared/faults/ranges.ts'

export const cronTimeoutMax: EntryRule = {
  id: 'cron-timeout-max',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'A cron runs a day at most',
  why: 'The schema has 86400 seconds as the maximum of `timeout`.',
  page: '/create-apps/image-properties/crons.html',
  check: outOfRange([{ at: [['crons', '*', 'timeout']], most: 86400, unit: 'seconds' }]),
}

import type { EntryRule } from '../rule.ts'
import { outOfRange } from '../shared/faults/ranges.ts'

export const sizingHintsMinimum: EntryRule = {
  id: 'sizing-hints-minimum',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Sizing hints of PHP are not below the least',
  why: 'The schema has 10 MB as the least of a request, and 70 MB of what is kept back.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: outOfRange([
    { at: [['runtime', 'sizing_hints', 'request_memory']], least: 10, unit: 'MB' },
    { at: [['runtime', 'sizing_hints', 'reserved_memory']], least: 70, unit: 'MB' },
  ]),
}

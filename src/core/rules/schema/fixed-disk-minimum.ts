import type { EntryRule } from '../rule.ts'
import { outOfRange } from '../shared/faults/ranges.ts'

export const fixedDiskMinimum: EntryRule = {
  id: 'fixed-disk-minimum',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'The disk of an application has 128 MB at least',
  why: 'Less is rejected; leave the key out to have no disk.',
  page: 'fixed:/create-apps/app-reference/single-runtime-image.html',
  flavour: 'fixed',
  check: outOfRange([{ at: [['disk'], ['web', 'disk'], ['workers', '*', 'disk']], least: 128, unit: 'MB' }]),
}

import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../told-faults.ts'

export const flexServiceDisk: EntryRule = {
  id: 'flex-service-disk',
  category: 'schema',
  severity: 'warning',
  scope: 'service',
  title: 'On Flex, no service says how much disk it has',
  why: 'Disk is set in the Console or with the command line. The official schema rejects the key, which some pages still show.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  isToldOnce: true,
  check: eachKeyToRemove(
    'flex-service-disk',
    'has no effect on Flex, and the official schema rejects it. Remove it, and set the disk in the Console or with `upsun resources:set --disk`.',
  ),
}

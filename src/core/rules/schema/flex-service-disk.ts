import type { EntryRule } from '../rule.ts'
import { eachFlexDisk } from '../shared/services/flex-disks.ts'

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
  check: eachFlexDisk('flex-service-disk'),
}

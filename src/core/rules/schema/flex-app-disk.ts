import type { EntryRule } from '../rule.ts'
import { eachFlexDisk } from '../shared/services/flex-disks.ts'

export const flexAppDisk: EntryRule = {
  id: 'flex-app-disk',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'On Flex, no application says how much disk it has',
  why: 'Disk is set in the Console or with the command line. The official schema rejects the key; deployed projects have it, without effect.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  isToldOnce: true,
  check: eachFlexDisk('flex-app-disk'),
}

import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../told-faults.ts'

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
  check: eachKeyToRemove(
    'flex-app-disk',
    'has no effect on Flex, and the official schema rejects it. Remove it, and set the disk in the Console or with `upsun resources:set --disk`.',
  ),
}

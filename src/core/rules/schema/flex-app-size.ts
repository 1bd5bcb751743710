import type { Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { eachKeyToRemove } from '../shared/faults/told-faults.ts'

const REMEDY = 'Remove it, and set the size in the Console or with `upsun resources:set`.'

export const flexAppSize: EntryRule = {
  id: 'flex-app-size',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'On Flex, no application says its size',
  why: 'Sizes are set in the Console or with the command line. The official schema rejects the key; deployed projects have it, without effect.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  isToldOnce: true,
  check: eachKeyToRemove(
    'flex-app-size',
    `has no effect on Flex, and the official schema rejects it. ${REMEDY}`,
    ({ value }) =>
      isSize(value) ? {} : { severity: 'error', isWhat: `is no key of Flex, and no size either. ${REMEDY}` },
  ),
}

/** As Fixed takes it: what is left over from there does no harm. */
function isSize(value: Value): boolean {
  return value === null || (typeof value === 'string' && /^(AUTO|[2-4]?X?[SML])$/i.test(value))
}

import type { Value } from '../../../base/tree.ts'
import type { EntryRule } from '../../rule.ts'
import { eachKeyToRemove } from '../faults/told-faults.ts'

const REMEDY = 'Remove it, and set the disk in the Console or with `upsun resources:set --disk`.'

/** A check of the disks that entries ask for on Flex, which has no such key: what is left over from Fixed does no harm. */
export function eachFlexDisk(rule: string): EntryRule['check'] {
  return eachKeyToRemove(
    rule,
    `has no effect on Flex, and the official schema rejects it. ${REMEDY}`,
    ({ value }) =>
      isSize(value) ? {} : { severity: 'error', isWhat: `is no key of Flex, and no size either. ${REMEDY}` },
  )
}

/** A number of megabytes, as Fixed takes it; empty, it says nothing. */
function isSize(value: Value): boolean {
  return value === null || /^\d+$/.test(String(value))
}

import type { EntryRule, Fix, Severity } from '../../rule.ts'
import { removeKey } from '../fixes/fixes.ts'
import { keyOf } from '../words/entry-words.ts'
import type { Fault } from './fault-tellers.ts'
import { eachFault } from './faults.ts'

interface Told {
  readonly severity: Severity
  /** What is wrong with this one, where it is not what is mostly wrong. */
  readonly isWhat: string
  readonly before: readonly Fix[]
}

/** A check of keys that have to go: what is wrong with them, said behind where they are, and what to do. */
export function eachKeyToRemove(
  rule: string,
  isWhat: string,
  more: (fault: Fault) => Partial<Told> = () => ({}),
): EntryRule['check'] {
  return eachFault(rule, (fault, entry) => {
    const { path, value } = fault
    const { severity, before = [], ...own } = more(fault)
    return {
      message: `${keyOf(entry, path)} ${own.isWhat ?? isWhat}`,
      ...(severity && { severity }),
      fixes: [...before, removeKey(path, value)],
    }
  })
}

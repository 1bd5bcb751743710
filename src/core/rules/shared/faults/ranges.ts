import type { EntryRule } from '../../rule.ts'
import { write } from '../fixes/fixes.ts'
import { keyOf } from '../words/entry-words.ts'
import { eachValue, type Pattern } from './values-at.ts'

/** Keys with a number, and what it may be at least and at most. */
export interface Range {
  readonly at: readonly Pattern[]
  readonly least?: number
  readonly most?: number
  readonly unit?: string
}

/** A check of numbers that have to be in a range; the fix is its nearer end. */
export function outOfRange(ranges: readonly Range[]): EntryRule['check'] {
  const checks = ranges.map(({ at, ...range }) => {
    const words = wordsFor(range)
    return eachValue(at, (value, path, entry) => {
      if (typeof value !== 'number') return
      const { least = value, most = Number.POSITIVE_INFINITY } = range
      const nearer = Math.min(Math.max(value, least), most)
      if (nearer === value) return
      return {
        message: `${keyOf(entry, path)} is ${value}, and has to be ${words}. Use ${nearer}.`,
        fixes: [write(`Use ${nearer}`, path, nearer)],
      }
    })
  })
  return (entry, context) => checks.flatMap((check) => check(entry, context))
}

function wordsFor({ least, most, unit }: Omit<Range, 'at'>): string {
  const behind = unit === undefined ? '' : ` ${unit}`
  if (most === undefined) return `at least ${least}${behind}`
  return least === undefined ? `at most ${most}${behind}` : `between ${least} and ${most}${behind}`
}

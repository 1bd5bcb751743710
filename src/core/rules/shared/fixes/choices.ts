import type { Path } from '../../../base/path.ts'
import type { Value } from '../../../base/tree.ts'
import type { Problem } from '../../rule.ts'
import { listOf } from '../words/words.ts'
import { replace } from './fixes.ts'
import { nearest } from './nearest.ts'

/** A problem where a value is none of those that there are, with the likely ones to choose from. */
export function unlessOneOf(
  at: Path,
  value: Value,
  choices: readonly string[],
  what: string,
): readonly Problem[] {
  if (typeof value === 'string' && choices.includes(value)) return []
  const meant = typeof value === 'string' ? nearest(value, choices) : []
  const offered = meant.length > 0 ? meant : choices.slice(0, MOST)
  return [
    {
      at,
      message: `${what} cannot be ${typeof value === 'string' ? `"${value}"` : 'this'}. Choose ${listOf(choices, 'or')}.`,
      fixes: offered.map((choice) => replace(`Use ${choice}`, at, choice)),
    },
  ]
}

/** A menu stays short. */
const MOST = 3

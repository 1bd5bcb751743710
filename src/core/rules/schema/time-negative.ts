import type { EntryRule } from '../rule.ts'
import { eachValue, type Pattern } from '../shared/faults/values-at.ts'
import { removeKey } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const NONE_AT_LEAST: readonly Pattern[] = [
  ['crons', '*', 'shutdown_timeout'],
  ['runtime', 'request_terminate_timeout'],
  ['cache', 'default_ttl'],
]

export const timeNegative: EntryRule = {
  id: 'time-negative',
  category: 'schema',
  severity: 'warning',
  scope: 'entry',
  title: 'What takes time takes no less than none',
  why: 'The schemas ask for a whole number alone, but less than no seconds, or a cron that may run for none, cannot be meant. Without the key the default holds.',
  page: '/create-apps/image-properties/crons.html',
  check: (entry, context) => [...belowNone(entry, context), ...noTimeAtAll(entry, context)],
}

const belowNone = below(0, NONE_AT_LEAST)
const noTimeAtAll = below(1, [['crons', '*', 'timeout']])

function below(least: number, patterns: readonly Pattern[]): EntryRule['check'] {
  return eachValue(patterns, (value, path, entry) =>
    typeof value === 'number' && value < least
      ? {
          message: `${keyOf(entry, path)} is ${value} seconds. Write ${least} or more, or remove it.`,
          fixes: [removeKey(path, value)],
        }
      : undefined,
  )
}

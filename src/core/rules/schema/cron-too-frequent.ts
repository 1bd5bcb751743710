import type { EntryRule } from '../rule.ts'
import { leastGap } from '../shared/faults/cron-minutes.ts'
import { textsOf } from '../shared/faults/schedule.ts'
import { eachValue } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const cronTooFrequent: EntryRule = {
  id: 'cron-too-frequent',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A cron starts every five minutes at most',
  why: 'The platform starts crons no more often than every five minutes; on Fixed, every minute with the plans Elite and Enterprise.',
  page: '/create-apps/image-properties/crons.html',
  check: eachValue([['crons', '*', 'spec']], (value, path, entry, { flavour }) => {
    if (typeof value !== 'string') return
    const gap = leastGap(value)
    if (gap === undefined || gap >= LEAST) return
    const [, ...others] = textsOf(value)
    const spec = ['*/5', ...others].join(' ')
    return {
      ...(flavour === 'fixed' && { severity: 'info' }),
      message: `${keyOf(entry, path)} is "${value}", with starts ${gap === 1 ? 'a minute' : `${gap} minutes`} apart. The least is five minutes.`,
      fixes: [write('Run it every five minutes', path, spec)],
    }
  }),
}

const LEAST = 5

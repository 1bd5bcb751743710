import { groupBy } from '../../base/group-by.ts'
import { stringAt } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { fixedMinute } from '../shared/faults/cron-minutes.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { called } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const cronUseH: EntryRule = {
  id: 'cron-use-h',
  category: 'schema',
  severity: 'info',
  scope: 'application',
  title: 'Crons do not all start in the same minute',
  why: 'Crons that start at once compete, and only one runs at a time. H gives each cron a minute of its own.',
  page: '/create-apps/image-properties/crons.html',
  isToldOnce: true,
  check: (entry) => {
    const all = treesAt(entry, ['crons', '*'])
    if (all.length < 2) return []
    const crons = all.flatMap(({ value, path, name }) => {
      const spec = stringAt(value, 'spec') ?? ''
      const minute = fixedMinute(spec)
      return minute === undefined ? [] : [{ name, spec, minute, at: [...path, 'spec'] }]
    })
    return [...groupBy(crons, ({ minute }) => minute).values()].flatMap((together) => {
      const names = together.map(({ name }) => name)
      return together.slice(1).map(({ name, spec, minute, at }, position) => ({
        at,
        message: `Cron "${name}" of ${called(entry)} starts at minute ${minute}, as does ${listOf(names.slice(0, position + 1), 'and')}. Write H for the minute to spread them.`,
        fixes: [write('Spread it', at, spec.trim().replace(/\d+/, 'H'))],
      }))
    })
  },
}

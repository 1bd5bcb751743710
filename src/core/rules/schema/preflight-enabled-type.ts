import { get, Tagged } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const preflightEnabledType: EntryRule = {
  id: 'preflight-enabled-type',
  category: 'schema',
  severity: 'error',
  scope: 'application',
  title: 'Preflight checks are switched on or off',
  why: 'The schema asks for `enabled` to be true or false wherever `preflight` is written.',
  page: '/create-apps/app-reference/single-runtime-image.html',
  check: (entry) =>
    treesAt(entry, ['preflight']).flatMap(({ value, path }) => {
      const enabled = get(value, 'enabled')
      if (typeof enabled === 'boolean' || enabled instanceof Tagged) return []
      const at = [...path, 'enabled']
      return [
        {
          at: enabled === undefined ? path : at,
          message: `${keyOf(entry, at)} has to be true or false. Say which.`,
          fixes: [write('Switch it on', at, true), write('Switch it off', at, false)],
        },
      ]
    }),
}

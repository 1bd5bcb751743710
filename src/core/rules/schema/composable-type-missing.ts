import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { CHANNEL } from '../shared/applications/composable.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { consequenceOfChannel } from '../shared/fixes/upgrade-consequences.ts'
import { called } from '../shared/words/entry-words.ts'

export const composableTypeMissing: EntryRule = {
  id: 'composable-type-missing',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A composable image says its channel',
  why: 'The documentation and the official schema ask for a type beside `stack`; without one, older projects still deploy.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const { value, name, path } = entry
    const isMissing = !isIgnored(name) && get(value, 'stack') !== undefined && isAbsent(get(value, 'type'))
    if (!isMissing) return []
    const type = `composable:${CHANNEL}`
    return [
      {
        at: [...path, 'stack'],
        message: `The ${called(entry)} has a stack and no type, which the official schema rejects. Name the channel: "${type}".`,
        fixes: [
          withConsequence(write(`Use ${type}`, [...path, 'type'], type), consequenceOfChannel(CHANNEL)),
        ],
      },
    ]
  },
}

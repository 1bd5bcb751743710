import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { channelOf, RUNTIMES } from '../shared/applications/composable.ts'
import { isAbsent, isIgnored } from '../shared/faults/values-at.ts'
import { write } from '../shared/fixes/fixes.ts'
import { called } from '../shared/words/entry-words.ts'

export const composableStackMissing: EntryRule = {
  id: 'composable-stack-missing',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A composable image has a stack',
  why: 'Without a stack there is nothing in the image: no runtime and no packages.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const { value, path } = entry
    if (isIgnored(entry.name) || channelOf(value) === undefined || !isAbsent(get(value, 'stack'))) return []
    const at = [...path, 'stack']
    return [
      {
        at: path,
        message: `The composable image of ${called(entry)} has no stack. List its runtimes, such as "php@8.4".`,
        fixes: ['php', 'nodejs', 'python'].map((name) => {
          const runtime = `${name}@${RUNTIMES[name]?.[0] ?? ''}`
          return write(`Start with ${runtime}`, at, { runtimes: [runtime] })
        }),
      },
    ]
  },
}

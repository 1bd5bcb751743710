import { get, isTree } from '../../base/tree.ts'
import { imageOf } from '../../catalog/catalog.ts'
import { primaryRuntimeOf } from '../../catalog/stack.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { channelOf } from '../shared/applications/composable.ts'
import { hasStart } from '../shared/applications/start-commands.ts'
import { treesAt } from '../shared/faults/values-at.ts'
import { keyOf } from '../shared/words/entry-words.ts'

export const webStartMissingInCommands: EntryRule = {
  id: 'web-start-missing-in-commands',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'Commands of the web instance have a start',
  why: 'Two of the official schemas reject `web.commands` without a start, also where the image starts by itself.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) =>
    treesAt(entry, ['web']).flatMap(({ value: web, path }) => {
      const at = [...path, 'commands']
      // Without a start, any other image answers nothing, which has a rule of its own.
      if (!isTree(get(web, 'commands')) || hasStart(web) || !startsByItself(entry)) return []
      return [
        {
          at,
          message: `${keyOf(entry, at)} has no "start", which two of the official schemas ask for. Add the command that serves requests.`,
        },
      ]
    }),
}

/** Also where nothing is known of its image. */
function startsByItself({ value }: Entry): boolean {
  const runtime = primaryRuntimeOf(value) ?? ''
  return channelOf(value) !== undefined || runtime === 'php' || imageOf(runtime)?.kind !== 'runtime'
}

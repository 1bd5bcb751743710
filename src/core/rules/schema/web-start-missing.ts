import { get, has, isTree, stringAt, Tagged } from '../../base/tree.ts'
import { imageOf } from '../../catalog/catalog.ts'
import { primaryRuntimeOf } from '../../catalog/stack.ts'
import { called, keyOf } from '../entry-words.ts'
import type { Entry, EntryRule } from '../rule.ts'
import { hasStart } from '../start-commands.ts'
import { isIgnored } from '../values-at.ts'

export const webStartMissing: EntryRule = {
  id: 'web-start-missing',
  covers: ['web-start-missing-in-commands'],
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'An application that is no PHP has a start command',
  why: 'Only PHP and composable images start by themselves: any other application answers nothing without `web.commands.start`. Two of the official schemas reject commands without a start.',
  page: '/create-apps/image-properties/web.html',
  check: (entry) => {
    const web = get(entry.value, 'web')
    if (isIgnored(entry.name) || web instanceof Tagged || (web !== undefined && hasStart(web))) return []
    const isWritten = get(web, 'commands') !== undefined
    if (!isWritten && startsByItself(entry)) return []
    const path = [...entry.path, 'web', 'commands']
    return [
      {
        at: isWritten ? path : entry.path,
        message: isWritten
          ? `${keyOf(entry, path)} has no "start". Add the command that serves requests.`
          : `The ${called(entry)} has no start command, so nothing answers its requests. Write one in "web.commands.start".`,
      },
    ]
  },
}

/** Also where nothing is known of its image. */
function startsByItself({ value }: Entry): boolean {
  const runtime = primaryRuntimeOf(value) ?? ''
  if (!isTree(value) || has(value, 'stack') || stringAt(value, 'type')?.startsWith('composable')) return true
  return runtime === 'php' || imageOf(runtime)?.kind !== 'runtime'
}

import { get, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import {
  CHANNEL,
  channelOf,
  isWithColon,
  RUNTIMES,
  runtimesIn,
  type StackItem,
} from '../shared/applications/composable.ts'
import { isIgnored } from '../shared/faults/values-at.ts'
import { replaceItem, withConsequence } from '../shared/fixes/fixes.ts'
import { consequenceOfRuntime } from '../shared/fixes/upgrade-consequences.ts'
import { called } from '../shared/words/entry-words.ts'
import { listOf } from '../shared/words/words.ts'

export const composableRuntimeUnsupported: EntryRule = {
  id: 'composable-runtime-unsupported',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'A stack names runtimes that its channel has',
  why: 'Only the listed runtimes and versions are kept up as runtimes; any other software is a package.',
  page: '/create-apps/app-reference/composable-image.html',
  check: (entry) => {
    const { value, path } = entry
    const stack = get(value, 'stack')
    if (isIgnored(entry.name)) return []
    // What others offer is not known; but none has a colon before the version.
    const isKnown = channelOf(value) === CHANNEL
    return runtimesIn(stack).flatMap((item) => {
      const { text, name, version, position, hasSettings } = item
      const versions = Object.hasOwn(RUNTIMES, name) ? (RUNTIMES[name] ?? []) : []
      const isOffered =
        !isKnown || (versions.length > 0 && (version === undefined || versions.includes(version)))
      if (isOffered && !isWithColon(text)) return []
      const list = isTree(stack) ? [...path, 'stack', 'runtimes'] : [...path, 'stack']
      const choices = isOffered && version !== undefined ? [version] : versions.slice(0, 3)
      return [
        {
          at: [...list, position],
          message: `The stack of ${called(entry)} ${isOffered ? misspelt(item) : unknown(item, versions)}`,
          fixes: hasSettings
            ? []
            : choices.map((one) => {
                const fix = replaceItem(`Use ${name}@${one}`, list, text, [`${name}@${one}`])
                return isOffered ? fix : withConsequence(fix, consequenceOfRuntime(`${name} ${one}`))
              }),
        },
      ]
    })
  },
}

function misspelt({ text, name, version }: StackItem): string {
  return `has "${text}", where an @ has to be before the version. Write "${name}@${version}".`
}

function unknown({ text, name }: StackItem, versions: readonly string[]): string {
  return versions.length > 0
    ? `asks for "${text}". Channel ${CHANNEL} has ${name} in ${listOf(versions, 'and')}: choose one.`
    : `has the runtime "${name}", which channel ${CHANNEL} does not offer. Move it to the packages.`
}

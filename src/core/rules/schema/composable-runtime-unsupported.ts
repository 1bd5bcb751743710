import { get, isTree } from '../../base/tree.ts'
import { CHANNEL, channelOf, RUNTIMES, runtimesIn } from '../composable.ts'
import { called } from '../entry-words.ts'
import { replaceItem } from '../fixes.ts'
import type { EntryRule } from '../rule.ts'
import { isIgnored } from '../values-at.ts'
import { listOf } from '../words.ts'

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
    if (isIgnored(entry.name) || channelOf(value) !== CHANNEL) return []
    return runtimesIn(stack).flatMap(({ text, name, version, position, hasSettings }) => {
      const versions = Object.hasOwn(RUNTIMES, name) ? RUNTIMES[name] : undefined
      if (versions && (version === undefined || versions.includes(version))) return []
      const list = isTree(stack) ? [...path, 'stack', 'runtimes'] : [...path, 'stack']
      return [
        {
          at: [...list, position],
          message: versions
            ? `The stack of ${called(entry)} asks for "${text}". Channel ${CHANNEL} has ${name} in ${listOf(versions, 'and')}: choose one.`
            : `The stack of ${called(entry)} has the runtime "${name}", which channel ${CHANNEL} does not offer. Move it to the packages.`,
          fixes:
            versions && !hasSettings
              ? versions
                  .slice(0, 3)
                  .map((one) => replaceItem(`Use ${name}@${one}`, list, text, [`${name}@${one}`]))
              : [],
        },
      ]
    })
  },
}

import { has } from '../../base/tree.ts'
import { keyOf } from '../entry-words.ts'
import { remove } from '../fixes.ts'
import type { EntryRule } from '../rule.ts'
import { INSTANCES, treesAt } from '../values-at.ts'

export const deprecatedSizeResources: EntryRule = {
  id: 'deprecated-size-resources',
  category: 'schema',
  severity: 'warning',
  scope: 'container',
  title: 'On Flex, nothing in the files says how large a container is',
  why: '`size` and `resources` are deprecated on Flex: sizes are set in the Console or with the command line.',
  page: '/learn/tutorials/migrating/from-fixed.html',
  flavour: 'flex',
  isToldOnce: true,
  check: (entry) =>
    treesAt(entry, ...INSTANCES).flatMap(({ value, path }) =>
      ['size', 'resources'].flatMap((key) => {
        const at = [...path, key]
        // The size of an application as a whole never was a key of Flex, which is told as such.
        const isOther = key === 'size' && entry.kind === 'application' && path.length === entry.path.length
        if (!has(value, key) || isOther) return []
        return [
          {
            at,
            message: `${keyOf(entry, at)} is deprecated on Flex. Remove it, and set the size in the Console or with \`upsun resources:set\`.`,
            fixes: [remove(`Remove ${key}`, at)],
          },
        ]
      }),
    ),
}

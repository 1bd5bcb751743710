import type { EntryRule } from '../rule.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const PLACES = INSTANCES.flatMap((instance) => ['size', 'resources'].map((key) => [...instance, key]))

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
  check: eachValue(PLACES, (_, at, entry) => {
    const key = at.at(-1)
    // The size of an application as a whole never was a key of Flex, which is told as such.
    if (key === 'size' && entry.kind === 'application' && at.length === entry.path.length + 1) return
    return {
      message: `${keyOf(entry, at)} is deprecated on Flex. Remove it, and set the size in the Console or with \`upsun resources:set\`.`,
      fixes: [remove(`Remove ${key}`, at)],
    }
  }),
}

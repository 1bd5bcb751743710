import { entriesOf, get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { renameTo } from '../shared/faults/unknown-keys.ts'
import { holdersOf } from '../shared/links/links.ts'
import { keyOf } from '../shared/words/entry-words.ts'

/** What people write for the two prefixes that the platform gives a meaning to. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['env', 'env'],
  ['envs', 'env'],
  ['environment', 'env'],
  ['php', 'php'],
  ['php.ini', 'php'],
  ['ini', 'php'],
])

export const variablesPrefixUnknown: EntryRule = {
  id: 'variables-prefix-unknown',
  category: 'schema',
  severity: 'warning',
  scope: 'application',
  title: 'Environment variables are under "env", and settings of PHP under "php"',
  why: 'A prefix can have any name, and only these two have a meaning: variables under another one are no environment variables, and PHP does not read them.',
  page: '/create-apps/image-properties/variables.html',
  check: (entry) =>
    holdersOf(entry).flatMap(({ value, path }) => {
      const variables = get(value, 'variables')
      return entriesOf(variables).flatMap(([prefix]) => {
        const meant = MEANT.get(prefix.toLowerCase())
        if (meant === undefined || meant === prefix) return []
        const at = [...path, 'variables', prefix]
        const isFree = get(variables, meant) === undefined
        return [
          {
            at,
            message: `${keyOf(entry, at)} is a prefix without a meaning. Did you mean "${meant}"?`,
            fixes: isFree ? renameTo(at, [meant]) : [],
          },
        ]
      })
    }),
}

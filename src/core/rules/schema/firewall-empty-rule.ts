import { get, isList, isTree, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { isSaidOtherwise } from '../shared/faults/meant-keys.ts'
import { hasItems } from '../shared/faults/values.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { replaceItem } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const KEYS = ['ips', 'domains', 'ports']

const PLACE = 'application/firewall/outbound/*'

const RULES = INSTANCES.map((instance) => [...instance, 'firewall', 'outbound', '*'])

export const firewallEmptyRule: EntryRule = {
  id: 'firewall-empty-rule',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A firewall rule says what it opens',
  why: 'A rule needs IP ranges, domains or ports: without any it is rejected.',
  page: '/create-apps/image-properties/firewall.html',
  check: eachValue(RULES, (value, path, entry) => {
    if (!isTree(value) || KEYS.some((key) => hasSome(get(value, key)))) return
    if (KEYS.some((key) => isSaidOtherwise(PLACE, Object.keys(value), [key]))) return
    return {
      message: `${keyOf(entry, path)} opens nothing. Add IP ranges, domains or ports, or remove it.`,
      fixes: [replaceItem('Remove the rule', path.slice(0, -1), value)],
    }
  }),
}

/** What should be a list and is none opens something: that it has the wrong shape is told there. */
function hasSome(value: Value | undefined): boolean {
  return hasItems(value) || (value !== undefined && value !== null && !isList(value))
}

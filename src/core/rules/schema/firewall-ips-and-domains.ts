import { entriesOf, get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { hasItems } from '../shared/faults/values.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { replaceItem } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const RULES = INSTANCES.map((instance) => [...instance, 'firewall', 'outbound', '*'])

export const firewallIpsAndDomains: EntryRule = {
  id: 'firewall-ips-and-domains',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'A firewall rule has addresses or domains',
  why: 'One rule speaks of IP ranges or of domains; both together are rejected.',
  page: '/create-apps/image-properties/firewall.html',
  check: eachValue(RULES, (value, path, entry) => {
    if (!hasItems(get(value, 'ips')) || !hasItems(get(value, 'domains'))) return
    const without = (left: string) => Object.fromEntries(entriesOf(value).filter(([key]) => key !== left))
    return {
      message: `${keyOf(entry, path)} has both IP ranges and domains. Split it into two rules.`,
      fixes: [replaceItem('Split it', path.slice(0, -1), value, [without('domains'), without('ips')])],
    }
  }),
}

import type { EntryRule } from '../rule.ts'
import { eachValue, INSTANCES } from '../shared/faults/values-at.ts'
import { replaceItem } from '../shared/fixes/fixes.ts'
import { keyOf } from '../shared/words/entry-words.ts'

const PORTS = INSTANCES.map((instance) => [...instance, 'firewall', 'outbound', '*', 'ports', '*'])

export const firewallPortRange: EntryRule = {
  id: 'firewall-port-range',
  category: 'schema',
  severity: 'error',
  scope: 'container',
  title: 'Ports are between 1 and 65535',
  why: 'There are no other ports.',
  page: '/create-apps/image-properties/firewall.html',
  check: eachValue(PORTS, (value, path, entry) => {
    if (typeof value !== 'number' || (value >= 1 && value <= 65_535)) return
    return {
      message: `${keyOf(entry, path)} is ${value}, which is no port: they go from 1 to 65535. Correct it.`,
      fixes: [replaceItem(`Remove ${value}`, path.slice(0, -1), value)],
    }
  }),
}

import { removeAt, setAt, valueAt } from '../../base/path.ts'
import { get, isList, type Value } from '../../base/tree.ts'
import type { EntryRule, Fix, Problem } from '../rule.ts'
import { type OutboundRule, outboundRules } from '../shared/applications/firewall.ts'

export const firewallPort25: EntryRule = {
  id: 'firewall-port-25',
  category: 'security',
  severity: 'warning',
  scope: 'container',
  title: 'Port 25 is closed whatever a firewall says',
  why: 'The platform always blocks port 25 to keep spam away. Mail leaves by the SMTP relay of the platform, or by a provider on another port.',
  page: '/create-apps/image-properties/firewall.html',
  check: (entry) =>
    outboundRules(entry).flatMap((rule): Problem[] => {
      const ports = get(rule.value, 'ports')
      if (!isList(ports)) return []
      const at = ports.findIndex(isMailPort)
      if (at < 0) return []
      return [
        {
          at: [...rule.path, 'ports', at],
          message: `A firewall rule of "${entry.name}" opens port 25, which stays blocked. Send mail by the SMTP relay, or by port 587.`,
          fixes: removal(rule, ports),
        },
      ]
    }),
}

function isMailPort(port: Value): boolean {
  return port === 25
}

/** A rule without ports would open all of them: it goes as a whole, unless it is the only one. */
function removal({ path, count }: OutboundRule, ports: readonly Value[]): Fix[] {
  const left = ports.filter((port) => !isMailPort(port))
  if (left.length === 0 && count === 1) return []
  return [
    {
      title: left.length === 0 ? 'Remove the rule' : 'Remove the port',
      edit: (configuration) => {
        if (valueAt(configuration, path) === undefined) return configuration
        return left.length === 0
          ? removeAt(configuration, path)
          : setAt(configuration, [...path, 'ports'], left)
      },
    },
  ]
}

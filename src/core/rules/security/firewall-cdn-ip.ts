import { get, isList } from '../../base/tree.ts'
import type { EntryRule, Problem } from '../rule.ts'
import { cdnOf } from '../shared/applications/cdn-ranges.ts'
import { outboundRules } from '../shared/applications/firewall.ts'

export const firewallCdnIp: EntryRule = {
  id: 'firewall-cdn-ip',
  category: 'security',
  severity: 'info',
  scope: 'container',
  title: 'A firewall names domains rather than addresses of a CDN',
  why: 'Thousands of sites share the addresses of a CDN: a rule that opens one of them opens all of these, and breaks when the site moves.',
  page: '/create-apps/image-properties/firewall.html',
  check: (entry) =>
    outboundRules(entry).flatMap(({ value, path }): Problem[] => {
      const ips = get(value, 'ips')
      if (!isList(ips)) return []
      const cdns = ips.map((ip) => cdnOf(String(ip)))
      const at = cdns.findIndex((cdn) => cdn !== undefined)
      if (at < 0) return []
      const message = `A firewall rule of "${entry.name}" opens "${ips[at]}", which belongs to ${cdns[at]} and all of its customers. Name the domain instead.`
      return [{ at: [...path, 'ips', at], message }]
    }),
}

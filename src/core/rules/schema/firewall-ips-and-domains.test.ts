import { catches, passes } from '../testing.ts'
import { firewallIpsAndDomains as rule } from './firewall-ips-and-domains.ts'

const firewall = (...rules: string[]) =>
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [${rules.join(', ')}] } } }`

catches(rule, 'both', firewall('{ protocol: tcp, ips: [1.2.3.4/32], domains: [a.org], ports: [443] }'), {
  at: '/applications/shop/firewall/outbound/0',
  fixed: firewall(
    '{ protocol: tcp, ips: [1.2.3.4/32], ports: [443] }',
    '{ protocol: tcp, domains: [a.org], ports: [443] }',
  ),
})
passes(rule, 'either', firewall('{ ips: [1.2.3.4/32] }', '{ domains: [a.org], ips: [] }'))

import { catches, passes } from '../testing.ts'
import { firewallPortRange as rule } from './firewall-port-range.ts'

const firewall = (...rules: string[]) =>
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [${rules.join(', ')}] } } }`

catches(rule, 'a number that is no port', firewall('{ ports: [443, 70000] }'), {
  at: '/applications/shop/firewall/outbound/0/ports/1',
  fixed: firewall('{ ports: [443] }'),
})
catches(rule, 'zero', firewall('{ domains: [a.org], ports: [0] }'))
passes(rule, 'the first and the last port', firewall('{ ports: [1, 65535] }'))
passes(rule, 'a port that is text, which has a rule of its own', firewall("{ ports: ['0'] }"))

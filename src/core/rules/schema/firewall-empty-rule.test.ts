import { catches, passes } from '../testing.ts'
import { firewallEmptyRule as rule } from './firewall-empty-rule.ts'

const firewall = (...rules: string[]) =>
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [${rules.join(', ')}] } } }`

catches(rule, 'a protocol alone', firewall('{ protocol: tcp }', '{ ports: [443] }'), {
  at: '/applications/shop/firewall/outbound/0',
  fixed: firewall('{ ports: [443] }'),
})
passes(rule, 'ports that are no list, which has a rule of its own', firewall('{ ports: 443 }'))
passes(rule, 'ports alone', firewall('{ ports: [443] }'))
catches(rule, 'an empty list', firewall('{ ports: [] }', '{ ports: [443] }'))
catches(rule, 'a key with nothing behind it', firewall('{ ports: null }', '{ ports: [443] }'))
passes(rule, 'what is no map, which has a rule of its own', firewall('all'))
passes(
  rule,
  'what it opens under a misspelt key, of which a rule says so',
  `applications: { api: { type: 'php:8.4', firewall: { outbound: [{ port: [443] }] } } }`,
)

import { catches, passes } from '../testing.ts'
import { firewallPort25 as rule } from './firewall-port-25.ts'

const app = (outbound: string) => `applications: { shop: { firewall: { outbound: ${outbound} } } }`

catches(rule, 'port 25 among others', app('[{ ports: [443, 25] }]'), {
  at: '/applications/shop/firewall/outbound/0/ports/1',
  fixes: ['Remove the port'],
  fixed: app('[{ ports: [443] }]'),
})
catches(
  rule,
  'port 25 alone, whose rule goes as a whole',
  app('[{ ports: [443] }, { ips: [192.0.2.0/24], ports: [25] }]'),
  {
    fixes: ['Remove the rule'],
    fixed: app('[{ ports: [443] }]'),
  },
)
catches(rule, 'the only rule, which has to be replaced by hand', app('[{ ports: [25] }]'), { fixes: [] })
catches(
  rule,
  'a rule of a worker',
  'applications: { shop: { workers: { w: { firewall: { outbound: [{ ports: [25, 80] }] } } } } }',
  {
    at: '/applications/shop/workers/w/firewall/outbound/0/ports/0',
  },
)
passes(rule, 'other ports', app('[{ ports: [587, 2525] }, { domains: [example.org] }]'))
passes(rule, 'a firewall that cannot be read', 'applications: { shop: { firewall: null } }')

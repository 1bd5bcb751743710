import { catches, passes } from '../testing.ts'
import { firewallCdnIp as rule } from './firewall-cdn-ip.ts'

const app = (outbound: string) => `applications: { shop: { firewall: { outbound: ${outbound} } } }`

catches(rule, 'addresses of a CDN, once per rule', app('[{ ips: [192.0.2.1, 151.101.1.1, 151.101.2.1] }]'), {
  at: '/applications/shop/firewall/outbound/0/ips/1',
  message: 'Fastly',
})
passes(rule, 'addresses of others', app('[{ ips: [192.0.2.1/32, 0.0.0.0/0] }]'))
passes(rule, 'domains', app('[{ domains: [example.org] }]'))
catches(rule, 'an address of a CDN alone', app('[{ ips: [151.101.1.1] }]'))

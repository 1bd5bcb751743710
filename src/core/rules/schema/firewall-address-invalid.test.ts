import { catches, passes } from '../testing.ts'
import { firewallAddressInvalid as rule } from './firewall-address-invalid.ts'

const firewall = (ip: string) =>
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [{ ips: ['${ip}'] }] } } }`

catches(rule, 'an address alone, mildly', firewall('192.0.2.7'), {
  at: '/applications/shop/firewall/outbound/0/ips/0',
  severity: 'warning',
  fixed: firewall('192.0.2.7/32'),
})
catches(rule, 'a number that is too large', firewall('192.0.2.700/32'), { message: 'such as "192.0.2.0/24"' })
catches(rule, 'more bits than there are', firewall('192.0.2.7/33'))
catches(rule, 'a domain', firewall('api.example.com'), { message: 'under "domains"' })
catches(
  rule,
  'addresses of a worker',
  `applications: { shop: { type: 'php:8.4', workers: { w: { commands: { start: a }, firewall: { outbound: [{ ips: [a] }] } } } } }`,
)
passes(rule, 'a range', firewall('192.0.2.0/24'))
passes(rule, 'everything', firewall('0.0.0.0/0'))
passes(rule, 'an address of the sixth version, of which nothing is documented', firewall('2001:db8::/32'))
catches(rule, 'a range with words before it', firewall('from 192.0.2.0/24'))
catches(rule, 'a range with words behind it', firewall('192.0.2.0/24 (office)'))
passes(rule, 'the last address', firewall('255.255.255.255/32'))
passes(rule, 'a number, which has a rule of its own', firewall('5').replace("'5'", '5'))

const opening = (domain: string) =>
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [{ domains: ['${domain}'] }] } } }`

catches(rule, 'an address of a page in the place of a host, mildly', opening('https://api.example.com/v1'), {
  at: '/applications/shop/firewall/outbound/0/domains/0',
  severity: 'warning',
  message: 'Write its name alone: "api.example.com".',
  fixed: opening('api.example.com'),
})
catches(rule, 'a host with a port, mildly', opening('api.example.com:443'), { severity: 'warning' })
catches(rule, 'what has no host in it, mildly', opening('/v1'), {
  severity: 'warning',
  message: 'Write its name alone.',
  fixes: [],
})
passes(
  rule,
  'a domain that is no text, which has a rule of its own',
  `applications: { shop: { type: 'php:8.4', firewall: { outbound: [{ domains: [['a/b']] }] } } }`,
)
passes(rule, 'a host', opening('api.example.com'))

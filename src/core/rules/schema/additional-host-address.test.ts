import { catches, passes } from '../testing.ts'
import { additionalHostAddress as rule } from './additional-host-address.ts'

const shop = (hosts: string) => `applications: { shop: { type: 'php:8.4', additional_hosts: ${hosts} } }`

catches(rule, 'a host that stands for another', shop('{ erp.example.com: erp.internal }'), {
  at: '/applications/shop/additional_hosts/erp.example.com',
  message: 'is "erp.internal", which is no IP address. Write one',
})
catches(rule, 'an address in the place of the host', shop('{ 192.0.2.10: erp.example.com }'), {
  message: 'Write the host first.',
})
catches(rule, 'numbers that are no address', shop('{ erp.example.com: 192.0.2.300 }'))
passes(rule, 'addresses of either kind', shop("{ a.example.com: 192.0.2.10, b.example.com: '2001:db8::1' }"))
passes(rule, 'what is no text, which has a rule of its own', shop('{ a.example.com: [192.0.2.10] }'))
for (const [title, address] of [
  ['a host with a port', 'erp.example.com:80'],
  ['a range', '2001:db8::/32'],
  ['three numbers', "'192.0.2'"],
  ['five numbers', '192.0.2.10.5'],
])
  catches(
    rule,
    `${title} in the place of an address`,
    shop(`{ erp.example.com: '${address?.replaceAll("'", '')}' }`),
  )
passes(rule, 'the last address of a network', shop('{ a.example.com: 192.0.2.255 }'))

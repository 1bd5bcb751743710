import { catches, passes } from '../testing.ts'
import { upstreamValuesInvalid as rule } from './upstream-values-invalid.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'another protocol', shop('web: { upstream: { protocol: ajp } }'), {
  at: '/applications/shop/web/upstream/protocol',
  fixed: shop('web: {}'),
})
catches(rule, 'another kind of socket', shop('web: { upstream: { socket_family: udp, protocol: http } }'))
passes(rule, 'known values', shop('web: { upstream: { socket_family: unix, protocol: fastcgi } }'))
passes(
  rule,
  'an empty one, which the rule on shapes tells',
  shop('web: { upstream: { socket_family: null } }'),
)

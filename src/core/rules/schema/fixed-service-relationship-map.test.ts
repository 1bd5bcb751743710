import { catches, passes } from '../testing.ts'
import { fixedServiceRelationshipMap as rule } from './fixed-service-relationship-map.ts'

const varnish = (value: string) =>
  `{ applications: { shop: { type: 'php:8.4' } }, services: { edge: { type: 'varnish:9.0', relationships: { app: ${value} }, configuration: { vcl: x } } } }`
const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'a map',
  varnish('{ service: shop, endpoint: http }'),
  {
    at: '/services/edge/relationships/app',
    fixed: varnish("'shop:http'"),
  },
  fixed,
)
passes(rule, 'text', varnish("'shop:http'"), fixed)
passes(rule, 'a map on Flex', varnish('{ service: shop, endpoint: http }'))

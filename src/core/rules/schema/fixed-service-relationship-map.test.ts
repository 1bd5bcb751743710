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
catches(
  rule,
  'a map without an endpoint',
  varnish('{ service: shop }'),
  { fixed: varnish("'shop:http'") },
  fixed,
)
catches(rule, 'an empty one to what is not there', varnish('null'), { fixes: [] }, fixed)
catches(
  rule,
  'a map to a service, which has a default endpoint of its own',
  varnish('{ service: db }').replace('services: {', "services: { db: { type: 'mariadb:11.8', disk: 512 },"),
  { fixes: ['Write db:mysql'] },
  fixed,
)

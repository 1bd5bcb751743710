import { catches, passes } from '../testing.ts'
import { runtimeImageInServices as rule } from './runtime-image-in-services.ts'

const routes = `routes: { 'https://{default}/': { type: upstream, upstream: 'api:http' } }`

catches(
  rule,
  'a runtime among the services',
  `{ applications: { api: { type: 'php:8.4' } }, services: { shop: { type: 'php:8.4' } }, ${routes} }`,
  {
    at: '/services/shop/type',
    fixed: `{ applications: { api: { type: 'php:8.4' }, shop: { type: 'php:8.4' } }, services: {}, ${routes} }`,
  },
)
catches(
  rule,
  'one with settings of a service',
  `services: { shop: { type: 'php:8.4', configuration: {} } }`,
  {
    fixes: [],
  },
)
passes(rule, 'services', `services: { db: { type: 'mariadb:11.8' } }`)

import { catches, passes } from '../testing.ts'
import { serviceImageInApplications as rule } from './service-image-in-applications.ts'

const shop = `shop: { type: 'php:8.4' }`
const routes = `routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } }`

catches(
  rule,
  'a database among the applications',
  `{ applications: { ${shop}, db: { type: 'mariadb:11.8' } }, ${routes} }`,
  {
    at: '/applications/db/type',
    fixed: `{ applications: { ${shop} }, ${routes}, services: { db: { type: 'mariadb:11.8' } } }`,
  },
)
catches(
  rule,
  'one with keys that a service cannot have, and leaves it to people',
  `applications: { ${shop}, db: { type: 'mariadb:11.8', hooks: { build: make } } }`,
  { fixes: [] },
)
passes(rule, 'runtimes, and images that are not known', `applications: { ${shop}, x: { type: 'x:1' } }`)

import { catches, passes } from '../testing.ts'
import { relationshipAppNoEndpoint as rule } from './relationship-app-no-endpoint.ts'

const api = `api: { type: 'php:8.4' }`

catches(
  rule,
  'an empty relationship named after an application',
  `applications: { shop: { type: 'nodejs:24', relationships: { api: null } }, ${api} }`,
  {
    at: '/applications/shop/relationships/api',
    fixed: `applications: { shop: { type: 'nodejs:24', relationships: { api: { service: api, endpoint: http } } }, ${api} }`,
  },
)
catches(
  rule,
  'a map without an endpoint',
  `applications: { shop: { relationships: { backend: { service: api } } }, ${api} }`,
)
catches(
  rule,
  'a worker that calls its own application',
  `applications: { api: { type: 'php:8.4', workers: { queue: { relationships: { api: null } } } } }`,
)
passes(rule, 'a named endpoint', `applications: { shop: { relationships: { api: 'api:http' } }, ${api} }`)
passes(
  rule,
  'a service',
  `
applications: { shop: { relationships: { db: null } } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'an application that relates to itself',
  `applications: { api: { relationships: { api: null } } }`,
)
passes(
  rule,
  'a name that a service has too',
  `
applications: { shop: { relationships: { api: null } }, ${api} }
services: { api: { type: 'mariadb:11.8' } }
`,
)

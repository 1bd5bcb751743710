import { catches, passes } from '../testing.ts'
import { relationshipEndpointOnly as rule } from './relationship-endpoint-only.ts'

catches(
  rule,
  'an endpoint without a service',
  `
applications: { api: { relationships: { db: { endpoint: mysql } } } }
services: { db: { type: 'mariadb:11.8' } }
`,
  {
    at: '/applications/api/relationships/db',
    fixed: `
applications: { api: { relationships: { db: { service: db, endpoint: mysql } } } }
services: { db: { type: 'mariadb:11.8' } }
`,
  },
)
passes(
  rule,
  'both',
  `{ applications: { api: { relationships: { db: { service: db, endpoint: mysql } } } }, services: { db: {} } }`,
)
passes(
  rule,
  'a name that nothing has, which is another fault',
  `applications: { api: { relationships: { db: { endpoint: mysql } } } }`,
)
passes(
  rule,
  'a service that is left empty, which has a rule of its own',
  `{ applications: { api: { relationships: { db: { service: null, endpoint: mysql } } } }, services: { db: { type: 'mariadb:11.8' } } }`,
)

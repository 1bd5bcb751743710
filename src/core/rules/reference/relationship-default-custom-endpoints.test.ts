import { catches, passes } from '../testing.ts'
import { relationshipDefaultCustomEndpoints as rule } from './relationship-default-custom-endpoints.ts'

const services = (endpoints: string) =>
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: ${endpoints} } } }`

catches(
  rule,
  'an empty relationship to a service with endpoints of its own',
  `
applications: { api: { relationships: { db: null } } }
${services('{ mysql: {} }')}
`,
  {
    at: '/applications/api/relationships/db',
    fixed: `
applications: { api: { relationships: { db: { service: db, endpoint: mysql } } } }
${services('{ mysql: {} }')}
`,
  },
)
catches(
  rule,
  'one that has lost its default, as an error',
  `
applications: { api: { relationships: { data: { service: db } } } }
${services('{ admin: {}, reader: {} }')}
`,
  { severity: 'error', fixes: ['Connect data to db:admin', 'Connect data to db:reader'] },
)
passes(
  rule,
  'a named endpoint',
  `{ applications: { api: { relationships: { db: 'db:admin' } } }, ${services('{ admin: {} }')} }`,
)
passes(
  rule,
  'a service with the endpoints of its image',
  `{ applications: { api: { relationships: { db: null } } }, ${services('{}')} }`,
)
passes(
  rule,
  'a key store, which has a rule of its own',
  `
applications: { api: { relationships: { kms: null } } }
services: { kms: { type: 'vault-kms:1.12', configuration: { endpoints: { sign: [] } } } }
`,
)
passes(
  rule,
  'a replica that names no endpoint, which has a rule of its own',
  `
services:
  db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { replicator: {} } } }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: { service: db } } }
`,
)

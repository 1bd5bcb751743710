import { catches, passes } from '../testing.ts'
import { relationshipShape as rule } from './relationship-shape.ts'

const services = `services: { db: { type: 'mariadb:11.8' }, kms: { type: 'vault-kms:1.12', configuration: { endpoints: { sign: [], verify: [] } } } }`

catches(
  rule,
  'a text without an endpoint, and completes it by the default one',
  `
applications: { api: { type: 'php:8.4', relationships: { database: db } } }
${services}
`,
  {
    at: '/applications/api/relationships/database',
    message: '"db:"',
    fixed: `
applications: { api: { type: 'php:8.4', relationships: { database: 'db:mysql' } } }
${services}
`,
  },
)
catches(
  rule,
  'a text without an endpoint where there are several and none is the default',
  `
applications: { api: { type: 'php:8.4', relationships: { keys: 'kms:' } } }
${services}
`,
  { fixes: ['Connect keys to kms:sign', 'Connect keys to kms:verify'] },
)
catches(rule, 'a number', `applications: { api: { type: 'php:8.4', relationships: { db: 5 } } }`, {
  message: 'cannot be read',
})
catches(rule, 'a list', `applications: { api: { type: 'php:8.4', relationships: { db: [mysql] } } }`)
catches(
  rule,
  'a service that is no name',
  `applications: { api: { relationships: { db: { service: [] } } } }`,
)
catches(rule, 'a text without a service', `applications: { api: { relationships: { db: ':mysql' } } }`)
catches(rule, 'relationships that are a list', `applications: { api: { relationships: [db] } }`, {
  at: '/applications/api/relationships',
})
catches(rule, 'a worker', `applications: { api: { workers: { queue: { relationships: { db: 5 } } } } }`, {
  at: '/applications/api/workers/queue/relationships/db',
})
passes(
  rule,
  'null, a map, an empty map and a text',
  `applications: { api: { relationships: { a: null, b: { service: b }, c: {}, d: 'd:http', e: { endpoint: e } } } }`,
)
passes(
  rule,
  'a relationship that another file gives',
  `applications: { api: { relationships: { db: !include db.yaml } } }`,
)
catches(
  rule,
  'a text without an endpoint where one of several is the default',
  `
applications: { api: { type: 'php:8.4', relationships: { database: db } } }
services: { db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { reader: {}, mysql: {} } } } }
`,
  { fixes: ['Connect database to db:mysql'] },
)
passes(rule, 'no relationships at all', `applications: { api: { relationships: null }, b: {} }`)
passes(
  rule,
  'what another file says',
  `applications: { api: { relationships: !include relationships.yaml } }`,
)
const related = (relationship: string) =>
  `{ applications: { api: { relationships: { db: ${relationship} } } }, services: { db: { type: 'mariadb:11.8' } } }`

catches(rule, 'a part that is left empty, mildly', related('{ service: db, endpoint: null }'), {
  at: '/applications/api/relationships/db/endpoint',
  severity: 'warning',
  message: '"endpoint" of relationship "db" is empty',
  fixed: related('{ service: db }'),
})
catches(rule, 'a key that is none, mildly', related('{ service: db, port: 3306 }'), {
  at: '/applications/api/relationships/db/port',
  severity: 'warning',
  message: 'Name "service" and "endpoint".',
  fixed: related('{ service: db }'),
})
catches(rule, 'a misspelt key', related('{ service: db, endpiont: mysql }'), {
  severity: 'warning',
  message: 'Did you mean "endpoint"?',
})
catches(rule, 'a map that cannot be read, once', related('{ service: [], port: 3306 }'), {
  at: '/applications/api/relationships/db',
})

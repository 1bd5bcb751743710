import { catches, passes } from '../testing.ts'
import { relationshipEndpointUnknown as rule } from './relationship-endpoint-unknown.ts'

const api = (relationship: string) => `applications: { api: { relationships: { db: ${relationship} } } }`

catches(
  rule,
  'an endpoint that the image does not have',
  `
${api("'db:postgresql'")}
services: { db: { type: 'mariadb:11.8' } }
`,
  {
    at: '/applications/api/relationships/db',
    message: 'Use "mysql"',
    fixed: `
${api("'db:mysql'")}
services: { db: { type: 'mariadb:11.8' } }
`,
  },
)
catches(
  rule,
  'the built-in endpoint of a service that declares its own, and offers those',
  `
${api('{ service: db, endpoint: mysql }')}
services: { db: { type: 'mariadb:11.8', configuration: { endpoints: { admin: {}, reader: {} } } } }
`,
  { fixes: ['Connect db to db:admin', 'Connect db to db:reader'] },
)
catches(
  rule,
  'an endpoint that only newer versions have',
  `
${api("'db:postgresql-replica'")}
services: { db: { type: 'postgresql:15' } }
`,
)
passes(
  rule,
  'built-in and declared endpoints',
  `
applications: { api: { relationships: { a: 'db:reader', b: 'new:postgresql-replica', c: 'cache:redis' } } }
services:
  db: { type: 'mariadb:11.8', configuration: { endpoints: { reader: {} } } }
  new: { type: 'postgresql:18' }
  cache: { type: 'redis-persistent:8.0' }
`,
)
passes(rule, 'an image that is not known', `{ ${api("'db:x'")}, services: { db: { type: 'new-thing:1' } } }`)
passes(
  rule,
  'a service without a type, or with endpoints in another file',
  `
applications: { api: { relationships: { a: 'db:x', b: 'other:x' } } }
services: { db: {}, other: { type: 'mariadb:11.8', configuration: !include sql.yaml } }
`,
)
passes(
  rule,
  'either endpoint of a PostgreSQL that declares databases alone',
  `
applications: { api: { relationships: { a: 'db:main', b: 'db:postgresql' } } }
services: { db: { type: 'postgresql:18', configuration: { databases: [shop] } } }
`,
)
passes(
  rule,
  'network storage, which has a rule of its own',
  `{ ${api("'db:x'")}, services: { db: { type: 'network-storage:1.0' } } }`,
)
passes(
  rule,
  'the endpoint that a replica follows, which has a rule of its own',
  `
services:
  db: { type: 'mariadb:11.8' }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`,
)
passes(
  rule,
  'no endpoint, and an application, which have rules of their own',
  `
applications: { api: { relationships: { db: null, shop: 'shop:mysql' } }, shop: { type: 'nodejs:24' } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
catches(
  rule,
  'an endpoint of an image that the registry does not list, mildly',
  `{ ${api("'db:redis-persistent'")}, services: { db: { type: 'redis-persistent:8.0' } } }`,
  {
    severity: 'warning',
    message: 'Use "redis"',
    fixed: `{ ${api("'db:redis'")}, services: { db: { type: 'redis-persistent:8.0' } } }`,
  },
)
catches(
  rule,
  'an endpoint that such a service does not declare itself',
  `
${api("'copy:x'")}
services: { copy: { type: 'mariadb-replica:11.8', configuration: { endpoints: { reader: {} } } } }
`,
)

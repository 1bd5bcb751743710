import { catches, passes } from '../testing.ts'
import { replicaLink as rule } from './replica-link.ts'

catches(
  rule,
  'a replica that follows nothing, and gives its primary the endpoint for it',
  `
services:
  db: { type: 'mariadb:11.8' }
  copy: { type: 'mariadb-replica:11.8' }
  other: { type: 'postgresql:18' }
`,
  {
    at: '/services/copy',
    fixes: ['Follow db'],
    fixed: `
services:
  db:
    type: mariadb:11.8
    configuration:
      schemas: [main]
      endpoints:
        mysql: { default_schema: main, privileges: { main: admin } }
        replicator: { privileges: { main: replication } }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
  other: { type: 'postgresql:18' }
`,
  },
)
catches(
  rule,
  'a primary without the endpoint',
  `
services:
  db: { type: 'postgresql:18', configuration: { databases: [shop], endpoints: { admin: { default_database: shop } } } }
  copy: { type: 'postgres-replica:18', relationships: { primary: 'db:replicator' } }
`,
  {
    at: '/services/copy/relationships/primary',
    message: 'declares no endpoint "replicator"',
    fixed: `
services:
  db:
    type: postgresql:18
    configuration:
      databases: [shop]
      endpoints: { admin: { default_database: shop }, replicator: { replication: true } }
  copy: { type: 'postgres-replica:18', relationships: { primary: 'db:replicator' } }
`,
  },
)
catches(
  rule,
  'a relationship to another endpoint',
  `
services:
  db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { replicator: {} } } }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:mysql' } }
`,
  { message: 'Connect it to "db:replicator"' },
)
catches(
  rule,
  'a primary of another engine',
  `
services:
  db: { type: 'postgresql:18' }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`,
  { message: 'cannot follow', fixes: [] },
)
passes(
  rule,
  'a replica that is set up',
  `
services:
  db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { replicator: {} } } }
  copy: { type: 'mariadb-replica:11.8', relationships: { stats: 'stats:postgresql', primary: { service: db, endpoint: replicator } } }
  stats: { type: 'postgresql:18' }
`,
)
passes(
  rule,
  'a primary that is an application, which has a rule of its own, or of a type that is not known',
  `
applications: { shop: { type: 'php:8.4' } }
services:
  db: { type: 'new-sql:1' }
  one: { type: 'mariadb-replica:11.8', relationships: { primary: 'shop:replicator' } }
  two: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`,
)
passes(
  rule,
  'a primary whose endpoints are in another file',
  `
services:
  db: { type: 'mariadb:11.8', configuration: !include db.yaml }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`,
)
passes(
  rule,
  'a primary that does not exist, which is another fault',
  `services: { copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'gone:replicator' } } }`,
)
passes(
  rule,
  'services that follow nobody',
  `services: { db: { type: 'mariadb:11.8' }, edge: { type: 'varnish:9.0' } }`,
)

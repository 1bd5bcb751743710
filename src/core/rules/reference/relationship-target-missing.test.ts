import { catches, passes } from '../testing.ts'
import { relationshipTargetMissing as rule } from './relationship-target-missing.ts'

catches(
  rule,
  'a relationship to nothing, and offers what is called nearly so',
  `
applications: { api: { type: 'php:8.4', relationships: { db: 'databse:mysql' } } }
services: { database: { type: 'mariadb:11.8' } }
`,
  {
    at: '/applications/api/relationships/db',
    message: '"databse"',
    fixes: [
      'Connect db to database:mysql',
      'Create databse as MariaDB',
      'Create databse as MySQL (MariaDB)',
      'Create databse as Oracle MySQL',
    ],
    fixed: `
applications: { api: { type: 'php:8.4', relationships: { db: 'database:mysql' } } }
services: { database: { type: 'mariadb:11.8' } }
`,
  },
)
catches(
  rule,
  'an empty relationship whose name nothing has, and offers to create it',
  `applications: { api: { type: 'php:8.4', relationships: { cache: null } } }`,
  {
    fixes: ['Create cache as Valkey', 'Create cache as Redis', 'Create cache as Memcached'],
    fixed: `
applications: { api: { type: 'php:8.4', relationships: { cache: null } } }
services: { cache: { type: 'valkey:9.0' } }
`,
  },
)
catches(
  rule,
  'an application that is called nearly so, which needs its endpoint',
  `
applications:
  shop: { type: 'nodejs:24', relationships: { backend: { service: apii } } }
  api: { type: 'php:8.4' }
`,
  { fixes: ['Connect backend to api:http'] },
)
catches(
  rule,
  'a name without an equal, and offers nothing',
  `applications: { api: { type: 'php:8.4', relationships: { x: 'Zzz:http' } } }`,
  { fixes: [] },
)
catches(
  rule,
  'an endpoint without a service where nothing has the name of the relationship',
  `applications: { api: { type: 'php:8.4', relationships: { x: { endpoint: http } } } }`,
)
catches(
  rule,
  'the relationships of a worker',
  `applications: { api: { type: 'php:8.4', workers: { queue: { relationships: { x: 'gone:http' } } } } }`,
  { at: '/applications/api/workers/queue/relationships/x' },
)
catches(
  rule,
  'the relationships of the web process',
  `applications: { api: { type: 'php:8.4', web: { relationships: { x: 'gone:http' } } } }`,
  { at: '/applications/api/web/relationships/x' },
)
catches(
  rule,
  'the relationships of a service',
  `services: { edge: { type: 'varnish:9.0', relationships: { app: 'gone:http' } } }`,
  { at: '/services/edge/relationships/app' },
)
passes(
  rule,
  'what exists, in every syntax',
  `
applications:
  shop: { type: 'nodejs:24', relationships: { api: { service: api, endpoint: http }, db: null, more: 'db:mysql' } }
  api: { type: 'php:8.4', relationships: { db: {} } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'a container of another project, which has a rule of its own',
  `applications: { api: { type: 'php:8.4', relationships: { db: null } } }`,
  { others: { crm: `services: { db: { type: 'mariadb:11.8' } }` } },
)
passes(
  rule,
  'a worker, which has a rule of its own',
  `applications: { api: { type: 'php:8.4', relationships: { x: 'queue:http' }, workers: { queue: {} } } }`,
)
passes(
  rule,
  'what cannot be read',
  `applications: { api: { type: 'php:8.4', relationships: { x: 5, y: [], z: gone } }, b: null, c: text }`,
)
passes(
  rule,
  'what may be in another file',
  `
applications: { api: { type: 'php:8.4', relationships: { db: null } } }
services: !include services.yaml
`,
)
catches(
  rule,
  'a name that is nearly that of an application, yet asks for a database',
  `applications: { drupal: { type: 'php:8.4', relationships: { x: 'drupall:mysql' } } }`,
  {
    fixes: [
      'Create drupall as MariaDB',
      'Create drupall as MySQL (MariaDB)',
      'Create drupall as Oracle MySQL',
    ],
  },
)
catches(
  rule,
  'a missing database in a Fixed project, which needs a disk',
  `applications: { api: { type: 'php:8.4', relationships: { db: 'postgres:postgresql' } } }`,
  {
    fixed: `
applications: { api: { type: 'php:8.4', relationships: { db: 'postgres:postgresql' } } }
services: { postgres: { type: 'postgresql:18', disk: 256 } }
`,
  },
  { flavour: 'fixed' },
)
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `{ applications: { shop: { relationships: { db: 'db:postgresql' } } }, services: { services: { db: { type: 'postgresql:18' } } } }`,
)

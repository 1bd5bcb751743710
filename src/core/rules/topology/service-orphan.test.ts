import { catches, passes } from '../testing.ts'
import { serviceOrphan as rule } from './service-orphan.ts'

catches(
  rule,
  'a service that nothing leads to',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: null } } }
services: { db: { type: 'mariadb:11.8' }, cache: { type: 'redis:8.0' } }
`,
  {
    at: '/services/cache',
    fixes: ['Connect shop to it', 'Remove cache'],
    fixed: `
applications: { shop: { type: 'php:8.4', relationships: { db: null, cache: { service: cache, endpoint: redis } } } }
services: { db: { type: 'mariadb:11.8' }, cache: { type: 'redis:8.0' } }
`,
  },
)
catches(
  rule,
  'network storage that no mount names, and an image that is not known',
  `applications: { shop: { type: 'php:8.4' } }\nservices: { files: { type: 'network-storage:1.0' } }`,
  { fixes: ['Remove files'] },
)
passes(
  rule,
  'services of relationships, workers, mounts, routes and services',
  `
applications:
  shop:
    type: php:8.4
    mounts: { /files: { source: service, service: files } }
    workers: { queue: { commands: { start: x }, relationships: { jobs: null } } }
    relationships: { copy: 'copy:mysql' }
services:
  files: { type: 'network-storage:1.0' }
  jobs: { type: 'rabbitmq:4.3' }
  hub: { type: 'mercure:0' }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
  db: { type: 'mariadb:11.8' }
  edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http' } }
routes: { 'https://hub.{default}/': { type: upstream, upstream: 'hub:mercure' } }
`,
)
passes(
  rule,
  'a name that leads nowhere beside it, which has a rule of its own',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: 'databse:mysql' } } }
services: { database: { type: 'mariadb:11.8' } }
`,
)
passes(rule, 'a file of services alone', `services: { db: { type: 'mariadb:11.8' } }`)
passes(
  rule,
  'what may be in another file',
  `
applications: { shop: { type: 'php:8.4', relationships: !include relationships.yaml } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'what may be used by a section of its own',
  `
applications: { shop: { type: 'php:8.4' } }
services: { db: { type: 'mariadb:11.8' } }
tasks: { agent: { type: 'php:8.4', relationships: { db: null } } }
`,
)
passes(
  rule,
  'what may be used by relationships of the wrong shape, which have a rule of their own',
  `
applications: { shop: { type: 'php:8.4', relationships: ['db:mysql'] } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'what is no service',
  `
applications: { shop: { type: 'php:8.4' } }
services: { type: 'mariadb:11.8' }
`,
)
catches(
  rule,
  'a service without a value, which cannot be connected',
  `{ applications: { shop: { type: 'php:8.4' } }, services: { db: null } }`,
  { fixes: ['Remove db'] },
)
catches(
  rule,
  'a service whose image is not known',
  `{ applications: { shop: { type: 'php:8.4' } }, services: { db: { type: 'new-sql:1' } } }`,
  { fixes: ['Remove db'] },
)

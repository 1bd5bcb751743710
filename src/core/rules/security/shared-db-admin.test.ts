import { catches, passes } from '../testing.ts'
import { sharedDbAdmin as rule } from './shared-db-admin.ts'

const design = (one: string, other: string, configuration = '') => `
applications: { shop: { relationships: { db: ${one} } }, stats: { relationships: { db: ${other} } } }
services: { db: { type: 'postgresql:18'${configuration} } }
`
const own = (more: string) =>
  `, configuration: { databases: [main], endpoints: { postgresql: { default_database: main, privileges: { main: admin } }${more} } }`
const stats = ', stats: { default_database: main, privileges: { main: rw } }'

catches(rule, 'two applications at the endpoint that is there by itself', design('null', "'db:postgresql'"), {
  at: '/services/db',
  message: '"shop" and "stats" all administer "db"',
  fixed: design('{ service: db, endpoint: postgresql }', "'db:stats'", own(stats)),
})
catches(rule, 'two at one that is declared', design("'db:postgresql'", "'db:postgresql'", own('')), {
  fixed: design("'db:postgresql'", "'db:stats'", own(stats)),
})
passes(rule, 'an endpoint for each', design("'db:postgresql'", "'db:stats'", own(stats)))
passes(
  rule,
  'an endpoint that may only read',
  design("'db:stats'", "'db:stats'", own(stats.replace('rw', 'ro'))),
)
passes(rule, 'one application', design("'db:postgresql'", '{ service: cache, endpoint: x }'))
passes(
  rule,
  'its workers',
  `
applications: { shop: { relationships: { db: null }, workers: { w: { relationships: { db: null } } } } }
services: { db: { type: 'postgresql:18' } }
`,
)
catches(
  rule,
  'one that may administer one of several databases',
  design(
    "'db:postgresql'",
    "'db:postgresql'",
    own('').replace('main: admin', 'main: admin, other: ro').replace('[main]', '[main, other]'),
  ),
)
passes(
  rule,
  'the endpoint that is there by itself, where it is declared to read only',
  design("'db:postgresql'", "'db:postgresql'", own('').replace('admin', 'ro')),
)
passes(
  rule,
  'a database that is set up in another file',
  design('null', 'null', ', configuration: !include db.yaml'),
)
passes(
  rule,
  'an application and a service',
  `
applications: { shop: { relationships: { db: null } } }
services: { db: { type: 'postgresql:18' }, edge: { type: 'varnish:9.0', relationships: { db: 'db:postgresql' } } }
`,
)

import { catches, passes } from '../testing.ts'
import { drupalSitesShareDb as rule } from './drupal-sites-share-db.ts'

const fixed = { flavour: 'fixed' } as const
const drupal = (database: string) =>
  `{ relationships: { database: '${database}' }, hooks: { deploy: drush updb } }`

catches(
  rule,
  'two Drupals with one database, and gives the second its own',
  `
applications: { a: ${drupal('db:mysql')}, b: ${drupal('db:mysql')} }
services: { db: { type: 'mariadb:11.8' } }
`,
  {
    at: '/applications/b/relationships/database',
    fixed: `
applications: { a: ${drupal('db:mysql')}, b: ${drupal('db:b')} }
services:
  db:
    type: mariadb:11.8
    configuration:
      schemas: [main, b]
      endpoints:
        mysql: { default_schema: main, privileges: { main: admin } }
        b: { default_schema: b, privileges: { b: admin } }
`,
  },
  fixed,
)
catches(
  rule,
  'two endpoints of one database',
  `
applications: { a: ${drupal('db:x')}, b: ${drupal('db:y')} }
services: { db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { x: { default_schema: main }, y: { default_schema: main } } } } }
`,
  {},
  fixed,
)
passes(
  rule,
  'databases of their own, a shared cache, and a worker',
  `
applications:
  a: { relationships: { database: 'db:mysql', cache: 'cache:redis' }, hooks: { deploy: drush updb }, workers: { w: { relationships: { database: 'db:mysql' } } } }
  b: { relationships: { database: 'other:mysql', cache: 'cache:redis' }, hooks: { deploy: drush updb } }
services: { db: { type: 'mariadb:11.8' }, other: { type: 'mariadb:11.8' }, cache: { type: 'redis:7.2' } }
`,
  fixed,
)
passes(
  rule,
  'a Drupal beside something else',
  `
applications: { a: ${drupal('db:mysql')}, b: { relationships: { database: 'db:mysql' } } }
services: { db: { type: 'mariadb:11.8' } }
`,
  fixed,
)
passes(
  rule,
  'Flex',
  `
applications: { a: ${drupal('db:mysql')}, b: ${drupal('db:mysql')} }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'workers of two Drupals',
  `
applications:
  a: { hooks: { deploy: drush updb }, workers: { w: { relationships: { database: 'db:mysql' } } } }
  b: { hooks: { deploy: drush updb }, workers: { w: { relationships: { database: 'db:mysql' } } } }
services: { db: { type: 'mariadb:11.8' } }
`,
  fixed,
)
passes(
  rule,
  'two Drupals beside others that share a database',
  `
applications:
  a: ${drupal('one:mysql')}
  b: ${drupal('two:mysql')}
  c: { relationships: { database: 'db:mysql' } }
  d: { relationships: { database: 'db:mysql' } }
services: { one: { type: 'mariadb:11.8' }, two: { type: 'mariadb:11.8' }, db: { type: 'mariadb:11.8' } }
`,
  fixed,
)

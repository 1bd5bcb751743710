import { catches, passes } from '../testing.ts'
import { multisiteManyDatabases as rule } from './multisite-many-databases.ts'

const service = (...schemas: string[]) =>
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [${schemas}], endpoints: { ${schemas
    .map((name) => `${name}: { default_schema: ${name} }`)
    .join(', ')} } } } }`

catches(
  rule,
  'a database per site',
  `
applications: { cms: { relationships: { a: 'db:site1', b: 'db:site2' } } }
${service('site1', 'site2')}
`,
  { at: '/services/db', message: '"site1" and "site2" of "db"' },
)
passes(
  rule,
  'two databases for two purposes',
  `
applications: { shop: { relationships: { a: 'db:shop', b: 'db:stats' } } }
${service('shop', 'stats')}
`,
)
passes(
  rule,
  'two ways to one database',
  `
applications: { shop: { relationships: { a: 'db:rw1', b: 'db:rw2' } } }
services: { db: { type: 'mariadb:11.8', configuration: { endpoints: { rw1: { default_schema: main }, rw2: { default_schema: main } } } } }
`,
)
passes(
  rule,
  'endpoints that differ in rights',
  `
applications: { cms: { relationships: { a: 'db:mysql', b: 'db:reader' } } }
services: { db: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { mysql: { default_schema: main }, reader: { privileges: { main: ro } } } } } }
routes: { https://north.org/: { upstream: 'cms:http' }, https://south.org/: { upstream: 'cms:http' } }
`,
)

import { catches, passes } from '../testing.ts'
import { sqlPartialConfiguration as rule } from './sql-partial-configuration.ts'

catches(
  rule,
  'schemas without endpoints',
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [shop, blog] } } }`,
  {
    at: '/services/db/configuration/schemas',
    message: 'no endpoints',
    fixed: `
services:
  db:
    type: mariadb:11.8
    configuration:
      schemas: [shop, blog]
      endpoints: { mysql: { default_schema: shop, privileges: { shop: admin, blog: admin } } }
`,
  },
)
catches(
  rule,
  'endpoints without schemas',
  `services: { db: { type: 'mysql:11.8', configuration: { endpoints: { app: { default_schema: shop, privileges: { shop: rw, stats: ro } } } } } }`,
  {
    at: '/services/db/configuration/endpoints',
    fixed: `
services:
  db:
    type: mysql:11.8
    configuration:
      schemas: [shop, stats]
      endpoints: { app: { default_schema: shop, privileges: { shop: rw, stats: ro } } }
`,
  },
)
catches(
  rule,
  'endpoints that name no schema',
  `services: { db: { type: 'oracle-mysql:8.4', configuration: { endpoints: { app: null } } } }`,
  {
    fixed: `services: { db: { type: 'oracle-mysql:8.4', configuration: { schemas: [main], endpoints: { app: null } } } }`,
  },
)
passes(
  rule,
  'both, or neither',
  `
services:
  a: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: { mysql: { default_schema: main } } } }
  b: { type: 'mariadb:11.8', configuration: { properties: { max_allowed_packet: 64 } } }
  c: { type: 'mariadb:11.8' }
`,
)
passes(
  rule,
  'what may be in another file',
  `
services:
  a: { type: 'mariadb:11.8', configuration: !include db.yaml }
  b: { type: 'mariadb:11.8', configuration: { schemas: [main], endpoints: !include endpoints.yaml } }
`,
)
passes(
  rule,
  'PostgreSQL, which fills in what is missing',
  `
services:
  db: { type: 'postgresql:18', configuration: { databases: [main] } }
  stats: { type: 'postgresql:18', configuration: { endpoints: { reports: { privileges: { main: ro } } } } }
`,
)
passes(
  rule,
  'the wrong key for databases, which has a rule of its own',
  `services: { db: { type: 'mariadb:11.8', configuration: { databases: [main], endpoints: { mysql: {} } } } }`,
)

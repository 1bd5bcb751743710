import { catches, passes } from '../testing.ts'
import { wrongDbKey as rule } from './wrong-db-key.ts'

catches(
  rule,
  'databases of MariaDB, and renames all such keys at once',
  `
services:
  db:
    type: mariadb:11.8
    configuration:
      databases: [shop]
      endpoints: { mysql: { default_database: shop, privileges: { shop: admin } } }
`,
  {
    at: '/services/db/configuration/databases',
    message: '"schemas"',
    fixed: `
services:
  db:
    type: mariadb:11.8
    configuration:
      schemas: [shop]
      endpoints: { mysql: { default_schema: shop, privileges: { shop: admin } } }
`,
  },
)
catches(
  rule,
  'a default schema of PostgreSQL',
  `services: { db: { type: 'postgresql:18', configuration: { databases: [a], endpoints: { x: { default_schema: a } } } } }`,
  { at: '/services/db/configuration/endpoints/x/default_schema' },
)
passes(
  rule,
  'the keys of its engine, and those that are there twice',
  `
services:
  a: { type: 'mariadb:11.8', configuration: { schemas: [a], databases: [a], endpoints: { x: { default_schema: a } } } }
  b: { type: 'clickhouse:26.3', configuration: { databases: [a], endpoints: { x: { default_database: a } } } }
  c: { type: 'solr:9.9', configuration: { databases: [a] } }
  d: { type: 'mariadb:11.8', configuration: !include db.yaml }
  e: { type: 'mariadb:11.8' }
`,
)

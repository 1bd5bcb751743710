import { catches, passes } from '../testing.ts'
import { endpointUnknownDatabase as rule } from './endpoint-unknown-database.ts'

const mysql = (configuration: string) =>
  `services: { db: { type: 'mariadb:11.8', configuration: ${configuration} } }`
const postgres = (configuration: string) =>
  `services: { db: { type: 'postgresql:18', configuration: ${configuration} } }`

catches(
  rule,
  'a privilege on a schema that is not declared',
  mysql('{ schemas: [shop], endpoints: { admin: { default_schema: shop, privileges: { blog: rw } } } }'),
  {
    at: '/services/db/configuration/endpoints/admin/privileges/blog',
    fixed: mysql(
      '{ schemas: [shop, blog], endpoints: { admin: { default_schema: shop, privileges: { blog: rw } } } }',
    ),
  },
)
catches(
  rule,
  'a default database that is not declared, once for all that name it',
  postgres(
    '{ databases: [a], endpoints: { x: { default_database: b, privileges: { b: admin } }, y: { default_database: b } } }',
  ),
  { at: '/services/db/configuration/endpoints/x/default_database' },
)
catches(
  rule,
  'a database beside the one that PostgreSQL has by itself',
  postgres('{ endpoints: { x: { default_database: b } } }'),
  { fixed: postgres('{ databases: [main, b], endpoints: { x: { default_database: b } } }') },
)
passes(
  rule,
  'declared databases',
  mysql('{ schemas: [a, b], endpoints: { x: { default_schema: a, privileges: { b: ro } } } }'),
)
passes(
  rule,
  'the database that PostgreSQL has by itself',
  postgres('{ endpoints: { x: { default_database: main } } }'),
)
passes(
  rule,
  'MySQL with endpoints alone, which is another fault',
  mysql('{ endpoints: { x: { default_schema: a } } }'),
)
passes(
  rule,
  'databases under the key of another service',
  postgres('{ schemas: [a], endpoints: { x: { default_database: a } } }'),
)
passes(
  rule,
  'databases in another file',
  mysql('{ schemas: !include schemas.yaml, endpoints: { x: { default_schema: a } } }'),
)
passes(
  rule,
  'a configuration in another file, or none',
  `services: { a: { type: 'mariadb:11.8', configuration: !include a.yaml }, b: { type: 'redis:8.0' } }`,
)

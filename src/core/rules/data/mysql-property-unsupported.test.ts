import { catches, passes } from '../testing.ts'
import { mysqlPropertyUnsupported as rule } from './mysql-property-unsupported.ts'

catches(
  rule,
  'a setting that follows from the size',
  `services: { db: { type: 'mariadb:11.8', configuration: { properties: { max_connections: 500, table_open_cache: 400 } } } }`,
  {
    at: '/services/db/configuration/properties/max_connections',
    fixed: `services: { db: { type: 'mariadb:11.8', configuration: { properties: { table_open_cache: 400 } } } }`,
  },
)
catches(
  rule,
  'any property of Oracle MySQL',
  `services: { db: { type: 'oracle-mysql:8.4', configuration: { properties: { max_connections: 1, table_open_cache: 9 } } } }`,
  {
    at: '/services/db/configuration/properties',
    fixed: `services: { db: { type: 'oracle-mysql:8.4' } }`,
  },
)
passes(
  rule,
  'other properties, and none',
  `services: { a: { type: 'mariadb:11.8', configuration: { properties: { table_open_cache: 9 } } }, b: { type: 'oracle-mysql:8.4' } }`,
)

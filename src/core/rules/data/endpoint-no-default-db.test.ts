import { catches, passes } from '../testing.ts'
import { endpointNoDefaultDb as rule } from './endpoint-no-default-db.ts'

catches(
  rule,
  'an endpoint that only grants privileges',
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [a, b], endpoints: { stats: { privileges: { a: ro, b: ro } } } } } }`,
  {
    at: '/services/db/configuration/endpoints/stats',
    message: '"default_schema"',
    fixes: ['Start with a', 'Start with b'],
    fixed: `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [a, b], endpoints: { stats: { privileges: { a: ro, b: ro }, default_schema: a } } } } }`,
  },
)
catches(
  rule,
  'an endpoint of PostgreSQL that says nothing',
  `services: { db: { type: 'postgresql:18', configuration: { databases: [core], endpoints: { app: null } } } }`,
  { message: '"default_database"', fixes: ['Start with core'] },
)
passes(
  rule,
  'a database to start with, and endpoints for replicas',
  `
services:
  a:
    type: mariadb:11.8
    configuration:
      schemas: [main]
      endpoints: { app: { default_schema: main }, copy: { privileges: { main: replication } }, replicator: {} }
  b: { type: 'postgresql:18', configuration: { endpoints: { r: { replication: true } } } }
  c: { type: 'solr:9.9', configuration: { endpoints: { x: {} } } }
`,
)
passes(
  rule,
  'the wrong key, which has a rule of its own',
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [a], endpoints: { x: { default_database: a } } } } }`,
)
catches(
  rule,
  'an endpoint that grants privileges on one of several',
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: [a, b], endpoints: { stats: { privileges: { b: ro } } } } } }`,
  { fixes: ['Start with b'] },
)

import { catches, passes } from '../testing.ts'
import { relationshipEnvCollision as rule } from './relationship-env-collision.ts'

catches(
  rule,
  'names that differ only in what variables cannot say',
  `applications: { api: { relationships: { my-db: 'sql:mysql', my_db: 'stats:mysql' } } }`,
  {
    at: '/applications/api/relationships/my_db',
    message: 'MY_DB_HOST',
    fixed: `applications: { api: { relationships: { my-db: 'sql:mysql', stats: 'stats:mysql' } } }`,
  },
)
catches(
  rule,
  'a name that starts with a digit, and writes out what it implied',
  `applications: { api: { relationships: { 2nd: null } } }`,
  { message: '2ND_HOST', fixed: `applications: { api: { relationships: { to-2nd: { service: 2nd } } } }` },
)
catches(
  rule,
  'the name of the platform',
  `applications: { api: { relationships: { platform: 'db2:mysql' } } }`,
  {
    fixed: `applications: { api: { relationships: { db2: 'db2:mysql' } } }`,
  },
)
catches(
  rule,
  'a worker',
  `applications: { api: { workers: { w: { relationships: { 1a: 'db:mysql' } } } } }`,
  {
    at: '/applications/api/workers/w/relationships/1a',
  },
)
passes(
  rule,
  'names of their own',
  `applications: { api: { relationships: { db: null, platform-db: null, db2: null } } }`,
)
passes(
  rule,
  'the same name in an application and its worker',
  `applications: { api: { relationships: { db: null }, workers: { w: { relationships: { db: null } } } } }`,
)
passes(
  rule,
  'a relationship that cannot be read, which has a rule of its own',
  `applications: { api: { relationships: { my-db: 5, my_db: 'sql:mysql' } } }`,
)

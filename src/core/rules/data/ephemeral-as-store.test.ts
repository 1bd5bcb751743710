import { catches, passes } from '../testing.ts'
import { ephemeralAsStore as rule } from './ephemeral-as-store.ts'

const project = (relationships: string, type: string, more = '') => `
applications: { shop: { type: 'php:8.4', relationships: { ${relationships} }, ${more} } }
services: { cache: { type: '${type}' } }
`

catches(rule, 'sessions by the name of a relationship', project("sessions: 'cache:redis'", 'redis:8.0'), {
  at: '/applications/shop/relationships/sessions',
  message: 'keeps sessions in "cache"',
  fixed: project("sessions: 'cache:redis'", 'redis-persistent:8.0'),
})
catches(
  rule,
  'jobs by a variable',
  project('cache: null', 'valkey:9.0', 'variables: { env: { QUEUE_CONNECTION: valkey } }'),
  {
    message: 'keeps jobs',
  },
)
catches(
  rule,
  'sessions by a setting of PHP, in a service that has no other type',
  project('cache: null', 'memcached:1.6', "variables: { php: { 'session.save_handler': memcached } }"),
  { fixes: [] },
)
passes(rule, 'a service that keeps its data', project("sessions: 'cache:redis'", 'redis-persistent:8.0'))
passes(
  rule,
  'a cache',
  project('cache: null', 'redis:8.0', 'variables: { env: { SESSION_DRIVER: database, CACHE_STORE: redis } }'),
)
passes(rule, 'words that only look alike', project("obsession: 'cache:redis'", 'redis:8.0'))
passes(
  rule,
  'settings that may mean another service',
  `
applications: { shop: { relationships: { a: null, b: null }, variables: { env: { SESSION_DRIVER: redis } } } }
services: { a: { type: 'redis:8.0' }, b: { type: 'redis:8.0' } }
`,
)
catches(rule, 'jobs by the name of a relationship', project("jobs: 'cache:redis'", 'redis:8.0'), {
  message: 'keeps jobs',
})
catches(
  rule,
  'one service for two kinds of sessions, once',
  project("sessions: 'cache:redis', admin-sessions: 'cache:redis'", 'redis:8.0'),
)
catches(
  rule,
  'a type without a version, of which none can be proposed',
  project("sessions: 'cache:redis'", 'redis'),
  {
    fixes: [],
  },
)

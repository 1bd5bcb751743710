import { catches, passes } from '../testing.ts'
import { phpExtensionMissing as rule } from './php-extension-missing.ts'

const project = (type: string, more = '', service = 'postgresql:18') => `
applications: { shop: { type: '${type}', relationships: { db: null, again: { service: db } }, ${more} } }
services: { db: { type: '${service}' } }
`

catches(rule, 'PostgreSQL without its driver, once', project('php:8.4', 'runtime: { extensions: [apcu] }'), {
  at: '/applications/shop/relationships/db',
  message: 'Add it under "runtime.extensions".',
  fixed: project('php:8.4', 'runtime: { extensions: [apcu, pdo_pgsql] }'),
})
catches(rule, 'Redis, which has clients in PHP alone', project('php:8.4', '', 'redis:8.0'), {
  severity: 'info',
  message: 'unless the client is written in PHP',
  fixed: project('php:8.4', 'runtime: { extensions: [redis] }', 'redis:8.0'),
})
passes(
  rule,
  'an extension that is asked for, in whatever way',
  `
applications:
  a: { type: 'php:8.4', relationships: { db: null }, runtime: { extensions: [pgsql] } }
  b: { type: 'php:8.4', relationships: { db: null }, runtime: { extensions: [{ name: pdo_pgsql, configuration: {} }] } }
  c: { type: 'php:8.4', relationships: { db: null }, runtime: !include runtime.yaml }
  d: { type: 'php:8.4', relationships: { db: null }, runtime: { extensions: !include extensions.yaml } }
services: { db: { type: 'postgresql:18' } }
`,
)
passes(
  rule,
  'other languages, and composable images',
  `
applications:
  a: { type: 'python:3.14', relationships: { db: null } }
  b: { type: 'composable:26.05', stack: { runtimes: ['php@8.4'] }, relationships: { db: null } }
services: { db: { type: 'postgresql:18' } }
`,
)
passes(rule, 'services whose driver is always there', project('php:8.4', '', 'mariadb:11.8'))
passes(rule, 'versions that are not known', project('php:9.9'))

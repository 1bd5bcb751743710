import { catches, passes } from '../testing.ts'
import { secondSqlService as rule } from './second-sql-service.ts'

catches(
  rule,
  'a second service of one version, and merges the two',
  `
applications: { shop: { type: 'php:8.4', relationships: { main: 'main:mysql', stats: 'stats:mysql' } } }
services: { main: { type: 'mariadb:11.8' }, stats: { type: 'mariadb:11.8' }, cache: { type: 'redis:8.0' } }
`,
  {
    at: '/services/stats',
    message: '"stats" is a second service of MariaDB beside "main"',
    fixed: `
applications: { shop: { type: 'php:8.4', relationships: { main: 'main:mysql', stats: 'main:stats' } } }
services:
  main:
    type: mariadb:11.8
    configuration:
      schemas: [main, stats]
      endpoints:
        mysql: { default_schema: main, privileges: { main: admin } }
        stats: { default_schema: stats, privileges: { stats: admin } }
  cache: { type: 'redis:8.0' }
`,
  },
)
catches(
  rule,
  'services that declare what they hold, and puts that together',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'core:app', b: { service: audit, endpoint: log } } } }
services:
  core: { type: 'postgresql:18', configuration: { databases: [core], endpoints: { app: { default_database: core } } } }
  audit: { type: 'postgresql:18', configuration: { databases: [audit], endpoints: { log: { default_database: audit } } } }
`,
  {
    fixed: `
applications: { shop: { type: 'php:8.4', relationships: { a: 'core:app', b: { service: core, endpoint: log } } } }
services:
  core:
    type: postgresql:18
    configuration:
      databases: [core, audit]
      endpoints: { app: { default_database: core }, log: { default_database: audit } }
`,
  },
)
catches(
  rule,
  'the two names of one engine, which are not merged by themselves',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'a:mysql', b: 'b:mysql' } } }
services: { a: { type: 'mariadb:11.8' }, b: { type: 'mysql:11.8' } }
`,
  { fixes: [] },
)
catches(
  rule,
  'names that clash, which are not merged by themselves',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'a:app', b: 'b:app' } } }
services:
  a: { type: 'postgresql:18', configuration: { databases: [x], endpoints: { app: { default_database: x } } } }
  b: { type: 'postgresql:18', configuration: { databases: [y], endpoints: { app: { default_database: y } } } }
`,
  { fixes: [] },
)
passes(
  rule,
  'other versions, other engines, and replicas',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'a:mysql', b: 'b:mysql', c: 'c:postgresql', d: 'd:mysql' } } }
services:
  a: { type: 'mariadb:11.8' }
  b: { type: 'mariadb:11.4' }
  c: { type: 'postgresql:18' }
  d: { type: 'mariadb-replica:11.8' }
`,
)
passes(
  rule,
  'services of applications that have nothing in common',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'a:mysql' } }, crm: { type: 'php:8.4', relationships: { b: 'b:mysql' } } }
services: { a: { type: 'mariadb:11.8' }, b: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'services of different customers',
  `
applications:
  shop: { type: 'php:8.4', relationships: { a: 'a:mysql', crm: 'crm:http' } }
  crm: { type: 'php:8.4', relationships: { b: 'b:mysql' } }
services: { a: { type: 'mariadb:11.8' }, b: { type: 'mariadb:11.8' } }
`,
  { facts: { applications: { shop: { customer: 'North' }, crm: { customer: 'South' } } } },
)
passes(
  rule,
  'a service per site, which has a rule of its own',
  `
applications: { cms: { type: 'php:8.4', relationships: { a: 'site-1:mysql', b: 'site-2:mysql' } } }
services: { site-1: { type: 'mariadb:11.8' }, site-2: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'a service that nobody uses, which has a rule of its own',
  `
applications: { shop: { type: 'php:8.4', relationships: { a: 'a:mysql' } } }
services: { a: { type: 'mariadb:11.8' }, b: { type: 'mariadb:11.8' } }
`,
)

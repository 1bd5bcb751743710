import { catches, passes } from '../testing.ts'
import { multisiteDbPerSiteService as rule } from './multisite-db-per-site-service.ts'

catches(
  rule,
  'a service per site, and merges them',
  `
applications:
  cms: { relationships: { site-1: null, site-2: 'site-2:mysql' } }
  reports: { relationships: { db: { service: site-2 } } }
services: { site-1: { type: 'mariadb:11.8' }, site-2: { type: 'mariadb:11.8' }, cache: { type: 'redis:8.0' } }
`,
  {
    at: '/services/site-1',
    also: ['/services/site-2'],
    fixed: `
applications:
  cms: { relationships: { site-1: { service: site-1, endpoint: mysql }, site-2: 'site-1:site-2' } }
  reports: { relationships: { db: { service: site-1, endpoint: site-2 } } }
services:
  site-1:
    type: mariadb:11.8
    configuration:
      schemas: [main, site_2]
      endpoints:
        mysql: { default_schema: main, privileges: { main: admin } }
        site-2: { default_schema: site_2, privileges: { site_2: admin } }
  cache: { type: 'redis:8.0' }
`,
  },
)
catches(
  rule,
  'services with a configuration, which are not merged by themselves',
  `
applications: { cms: { relationships: { a: 'db1:x', b: 'db2:x' } } }
services: { db1: { type: 'mariadb:11.8', configuration: { endpoints: { x: {} } } }, db2: { type: 'mariadb:11.8' } }
`,
  { fixes: [] },
)
catches(
  rule,
  'services named after the sites',
  `
applications: { cms: { relationships: { a: 'north-data:postgresql', b: 'the_south:postgresql', c: 'stats:postgresql' } } }
services: { north-data: { type: 'postgresql:18' }, the_south: { type: 'postgresql:18' }, stats: { type: 'postgresql:18' } }
`,
  { fixes: ['Merge "the_south" and "stats" into "north-data"'] },
  { facts: { applications: { cms: { sites: [{ name: 'North' }, { name: 'South' }] } } } },
)
passes(
  rule,
  'two services for two purposes',
  `
applications: { shop: { relationships: { a: 'main-db:mysql', b: 'stats-db:mysql' } } }
services: { main-db: { type: 'mariadb:11.8' }, stats-db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'services of different kinds',
  `
applications: { shop: { relationships: { a: 'db1:mysql', b: 'db2:postgresql' } } }
services: { db1: { type: 'mariadb:11.8' }, db2: { type: 'postgresql:18' } }
`,
)
passes(
  rule,
  'a replica beside its primary',
  `
applications: { shop: { relationships: { a: 'db1:mysql', b: 'db2:mysql' } } }
services: { db1: { type: 'mariadb:11.8' }, db2: { type: 'mariadb-replica:11.8' } }
`,
)
catches(
  rule,
  'services of one engine under its two names, which are not merged by themselves',
  `
applications: { cms: { relationships: { a: 'db1:mysql', b: 'db2:mysql' } } }
services: { db1: { type: 'mariadb:11.8' }, db2: { type: 'mysql:11.8' } }
`,
  { fixes: [] },
)

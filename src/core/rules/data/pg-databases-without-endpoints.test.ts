import { catches, passes } from '../testing.ts'
import { pgDatabasesWithoutEndpoints as rule } from './pg-databases-without-endpoints.ts'

const project = (relationships: string, configuration = 'databases: [core, audit]') => `
applications: { api: { type: 'php:8.4', relationships: { ${relationships} } } }
services: { db: { type: 'postgresql:18', configuration: { ${configuration} } } }
`

catches(rule, 'a relationship to the endpoint that is gone', project(`data: 'db:postgresql'`), {
  at: '/services/db/configuration/databases',
  fixed: project(
    `data: 'db:postgresql'`,
    'databases: [core, audit], endpoints: { postgresql: { default_database: core, privileges: { core: admin, audit: admin } } }',
  ),
})
catches(rule, 'a relationship to the default endpoint', project('db: null'))
catches(rule, 'relationships to both, and declares both', project(`a: 'db:main', b: 'db:postgresql'`), {
  fixed: project(
    `a: 'db:main', b: 'db:postgresql'`,
    `databases: [core, audit], endpoints: {
      main: { default_database: core, privileges: { core: admin, audit: admin } },
      postgresql: { default_database: core, privileges: { core: admin, audit: admin } },
    }`,
  ),
})
passes(rule, 'a relationship to the endpoint that there is', project(`data: 'db:main'`))
passes(rule, 'no relationship', project(''))
passes(rule, 'declared endpoints', project('db: null', 'databases: [a], endpoints: { postgresql: {} }'))
passes(rule, 'no databases', project('db: null', 'extensions: [vector]'))
passes(rule, 'a list without a database', project('db: null', 'databases: []'))
passes(
  rule,
  'relationships to another database, and a route, which has a rule of its own',
  `
applications: { api: { type: 'php:8.4', relationships: { data: 'db:main', old: 'stats:mysql' } } }
services:
  db: { type: 'postgresql:18', configuration: { databases: [core] } }
  stats: { type: 'mariadb:11.8', configuration: { databases: [core] } }
routes: { 'https://{default}/': { type: upstream, upstream: 'db:http' } }
`,
)

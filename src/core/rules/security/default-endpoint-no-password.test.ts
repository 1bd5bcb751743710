import { catches, passes } from '../testing.ts'
import { defaultEndpointNoPassword as rule } from './default-endpoint-no-password.ts'

const design = (configuration: string, relationship = 'db:mysql', type = 'mariadb:11.8') => `
applications: { shop: { relationships: { db: '${relationship}' } } }
services: { db: { type: '${type}'${configuration} } }
`
const endpoint = 'endpoints: { mysql: { default_schema: main, privileges: { main: admin } } }'

catches(rule, 'a database without endpoints of its own', design(''), {
  at: '/services/db',
  fixes: ['Declare the endpoint mysql'],
  fixed: design(`, configuration: { schemas: [main], ${endpoint} }`),
})
catches(rule, 'one that is used without naming an endpoint', design('').replace("'db:mysql'", 'null'), {
  fixes: [],
})
passes(
  rule,
  'one that applications share, which has a rule of its own',
  `
applications:
  shop: { relationships: { db: 'db:mysql' } }
  api: { relationships: { db: 'db:mysql' } }
services: { db: { type: 'mariadb:11.8' } }
`,
)
passes(rule, 'one with endpoints', design(`, configuration: { schemas: [main], ${endpoint} }`))
passes(rule, 'one that is set up in another file', design(', configuration: !include db.yaml'))
passes(rule, 'another kind of database', design('', 'db:postgresql', 'postgresql:18'))
catches(
  rule,
  'one that a service uses beside an application',
  design('').replace(
    'services: {',
    "services: { edge: { type: 'varnish:9.0', relationships: { db: 'db:mysql' } },",
  ),
)
catches(
  rule,
  'one that is used with and without naming an endpoint',
  design('').replace("'db:mysql'", "'db:mysql', data: { service: db }"),
  {
    fixes: [],
  },
)
catches(
  rule,
  'one whose databases are in another file',
  design(', configuration: { schemas: !include s.yaml }'),
  {
    fixes: [],
  },
)
passes(
  rule,
  'one that nobody uses, which has a rule of its own',
  `services: { db: { type: 'mariadb:11.8' } }`,
)

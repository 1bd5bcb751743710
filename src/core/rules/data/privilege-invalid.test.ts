import { catches, passes } from '../testing.ts'
import { privilegeInvalid as rule } from './privilege-invalid.ts'

const endpoint = (type: string, level: string, first = 'default_schema', list = 'schemas') => `
services:
  db:
    type: '${type}'
    configuration:
      ${list}: [main]
      endpoints: { app: { ${first}: main, privileges: { main: ${level} } } }
`

catches(rule, 'a level that there is not', endpoint('mariadb:11.8', 'write'), {
  at: '/services/db/configuration/endpoints/app/privileges/main',
  message: '"write"',
  fixes: ['Use rw', 'Use ro', 'Use admin'],
})
catches(
  rule,
  'a level of another engine',
  endpoint('postgresql:18', 'replication', 'default_database', 'databases'),
)
catches(rule, 'a misspelt level, and offers what is nearest', endpoint('mysql:11.8', 'admn'), {
  fixes: ['Use admin'],
})
passes(rule, 'a level of its engine', endpoint('mariadb:11.8', 'replication-admin'))
passes(
  rule,
  'services without databases',
  `services: { find: { type: 'solr:9.9', configuration: { endpoints: { a: { privileges: { b: c } } } } }, x: null }`,
)

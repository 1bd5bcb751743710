import { catches, passes } from '../testing.ts'
import { sharedCodeOwnData as rule } from './shared-code-own-data.ts'

const project = (north: string, south: string) => `
applications: { north: { type: 'php:8.4', ${north} }, south: { type: 'php:8.4', ${south} } }
services:
  a: { type: 'mariadb:11.8' }
  b: { type: 'mariadb:11.8' }
  both: { type: 'postgresql:18', configuration: { databases: [n, s], endpoints: { n: { default_database: n }, s: { default_database: s } } } }
  cache: { type: 'redis:8.0' }
`

catches(
  rule,
  'copies with a service each',
  project("relationships: { db: 'a:mysql' }", "relationships: { db: 'b:mysql' }"),
  {
    at: '/applications/south',
    message: '"north" and "south"',
  },
)
catches(
  rule,
  'copies with a database each in one service',
  project("relationships: { db: 'both:n', cache: null }", "relationships: { db: 'both:s', cache: null }"),
)
catches(
  rule,
  'applications that are said to be copies',
  project(
    "source: { root: n }, relationships: { db: 'a:mysql' }",
    "source: { root: s }, relationships: { db: 'b:mysql' }",
  ),
  {},
  { facts: { applications: { north: { codeBase: 'site' }, south: { codeBase: 'site' } } } },
)
passes(
  rule,
  'applications of different folders',
  project("source: { root: n }, relationships: { db: 'a:mysql' }", "relationships: { db: 'b:mysql' }"),
)
passes(
  rule,
  'applications that run something else',
  project(
    "relationships: { db: 'a:mysql' }",
    "relationships: { db: 'b:mysql' }, web: { commands: { start: x } }",
  ),
)
passes(
  rule,
  'copies on the same data',
  project("relationships: { db: 'a:mysql' }", "relationships: { db: 'a:mysql' }"),
)
passes(
  rule,
  'copies that are connected',
  project("relationships: { db: 'a:mysql', south: 'south:http' }", "relationships: { db: 'b:mysql' }"),
)
passes(rule, 'copies without data', project('', ''))
passes(
  rule,
  'Fixed applications, whose folders are not known',
  project("relationships: { db: 'a:mysql' }", "relationships: { db: 'b:mysql' }"),
  { flavour: 'fixed' },
)

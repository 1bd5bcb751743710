import { catches, passes } from '../testing.ts'
import { schemaRemoved as rule } from './schema-removed.ts'

const db = (schemas: string, type = 'mariadb:11.8') =>
  `services: { db: { type: '${type}', configuration: { schemas: [${schemas}], endpoints: { mysql: { default_schema: a, privileges: { a: admin } } } } } }`

catches(
  rule,
  'a schema that is gone',
  db('a'),
  { at: '/services/db', message: '"b"', fixed: db('a, b') },
  { baseline: db('a, b') },
)
catches(
  rule,
  'the database that goes without saying',
  db('a'),
  { message: '"main"' },
  { baseline: `services: { db: { type: 'mariadb:11.8' } }` },
)
passes(rule, 'a further schema', db('a, b'), { baseline: db('a') })
passes(rule, 'what was drawn', db('a'))
passes(rule, 'another engine, which has a rule of its own', db('a'), {
  baseline: `services: { db: { type: 'postgresql:18' } }`,
})
catches(
  rule,
  'two schemas that are gone',
  db('a'),
  { message: '"b" and "c" of "db" are no longer', fixes: ['Declare b and c again'] },
  { baseline: db('a, b, c') },
)
catches(
  rule,
  'one of three',
  db('a, b'),
  { message: '"c" of "db" is no longer' },
  { baseline: db('a, b, c') },
)
passes(
  rule,
  'schemas that another file lists',
  `services: { db: { type: 'mariadb:11.8', configuration: { schemas: !include schemas.yaml } } }`,
  { baseline: db('a, b') },
)

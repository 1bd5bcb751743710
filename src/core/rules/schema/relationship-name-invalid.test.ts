import { catches, passes } from '../testing.ts'
import { relationshipNameInvalid as rule } from './relationship-name-invalid.ts'

const relationship = (name: string) =>
  `{ applications: { shop: { type: 'php:8.4', relationships: { ${name}: 'db:mysql' } } }, services: { db: { type: 'mariadb:11.8' } } }`

catches(rule, 'a dot', relationship('my.db'), {
  at: '/applications/shop/relationships/my.db',
  fixed: relationship('my-db'),
})
catches(rule, 'capital letters, mildly', relationship('DB'), {
  severity: 'warning',
  fixed: relationship('db'),
})
passes(rule, 'a name that it takes', relationship('my_db-2'))
passes(rule, 'one that the platform passes over', relationship('.base'))

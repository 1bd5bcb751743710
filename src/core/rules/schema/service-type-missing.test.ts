import { catches, passes } from '../testing.ts'
import { serviceTypeMissing as rule } from './service-type-missing.ts'

catches(rule, 'a service without a type, and offers what its name says', 'services: { postgres: {} }', {
  at: '/services/postgres',
  fixes: ['Use postgresql:18'],
})
catches(rule, 'a service without anything', 'services: { db: null }', { fixes: [] })
passes(rule, 'a type', `services: { db: { type: 'mariadb:11.8' } }`)
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `services: { services: { db: { type: 'postgresql:18' } } }`,
)

import { catches, passes } from '../testing.ts'
import { serviceNameInvalid as rule } from './service-name-invalid.ts'

catches(rule, 'capital letters, mildly', `services: { DB: { type: 'mariadb:11.8' } }`, {
  at: '/services/DB',
  severity: 'warning',
  fixed: `services: { db: { type: 'mariadb:11.8' } }`,
})
catches(rule, 'a sign that no name has', `services: { 'my db': { type: 'mariadb:11.8' } }`)
passes(rule, 'a name that it takes', `services: { db_1: { type: 'mariadb:11.8' } }`)
passes(
  rule,
  'a holder of anchors, which the platform passes over',
  `services: { '.my base': { type: 'mariadb:11.8' } }`,
)

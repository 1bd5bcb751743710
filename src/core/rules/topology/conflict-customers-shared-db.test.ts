import { catches, passes } from '../testing.ts'
import { conflictCustomersSharedDb as rule } from './conflict-customers-shared-db.ts'

const project = `
applications:
  shop: { type: 'php:8.4', relationships: { db: null } }
  crm: { type: 'php:8.4', workers: { queue: { commands: { start: x }, relationships: { db: null } } } }
services: { db: { type: 'mariadb:11.8' } }
`

catches(
  rule,
  'a database of two customers',
  project,
  { at: '/services/db', message: '"North" and "South"' },
  { facts: { customer: 'North', applications: { crm: { customer: 'South' } } } },
)
passes(rule, 'a database of one customer', project, {
  facts: { customer: 'North', applications: { crm: {} } },
})
passes(rule, 'a database whose customers are not all stated', project, {
  facts: { applications: { crm: { customer: 'South' } } },
})

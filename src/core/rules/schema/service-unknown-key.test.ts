import { catches, passes } from '../testing.ts'
import { serviceUnknownKey as rule } from './service-unknown-key.ts'

const db = (more: string) => `services: { db: { type: 'mariadb:11.8', ${more} } }`

catches(rule, 'a misspelt key, and offers the right one', db('configurations: { schemas: [main] }'), {
  at: '/services/db/configurations',
  fixed: db('configuration: { schemas: [main] }'),
})
passes(rule, 'known keys, with any settings', db('configuration: { anything: 1 }'))

import { catches, passes } from '../testing.ts'
import { serviceUnknownKey as rule } from './service-unknown-key.ts'

const db = (more: string) => `services: { db: { type: 'redis:8.0', ${more} } }`

catches(
  rule,
  'a misspelt key, and offers the right one',
  db('configurations: { maxmemory_policy: noeviction }'),
  {
    at: '/services/db/configurations',
    fixed: db('configuration: { maxmemory_policy: noeviction }'),
  },
)
passes(rule, 'known keys, with any settings', db('configuration: { anything: 1 }'))
catches(
  rule,
  'a setting of the image',
  `services: { db: { type: 'postgresql:17', extensions: [postgis] } }`,
  {
    message: 'Say it in "configuration.extensions".',
    fixed: `services: { db: { type: 'postgresql:17', configuration: { extensions: [postgis] } } }`,
  },
)
catches(rule, 'routes, indented too far', `services: { db: { type: 'postgresql:17', routes: {} } }`, {
  message: 'does not belong into a service.',
})
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `services: { services: { db: { type: 'postgresql:18' } } }`,
)

import { catches, passes } from '../testing.ts'
import { defaultResources as rule } from './default-resources.ts'

const before = `applications: { shop: { type: 'php:8.4' } }`
const now = `
applications: { shop: { type: 'php:8.4', workers: { queue: { commands: { start: x } } } } }
services: { db: { type: 'mariadb:11.8' } }
`

catches(
  rule,
  'what was added to an imported project, once',
  now,
  { at: '/applications/shop/workers/queue', message: '"queue" and "db" are new' },
  { baseline: before },
)
passes(rule, 'nothing new', now, { baseline: now })
passes(rule, 'what was drawn', now)
passes(rule, 'what was added to nothing', now, { baseline: {} })
catches(
  rule,
  'a single addition',
  `${before}\nservices: { db: { type: 'mariadb:11.8' } }`,
  { message: '"db" is new' },
  { baseline: before },
)
passes(rule, 'Fixed, where a plan is shared', now, { flavour: 'fixed', baseline: before })

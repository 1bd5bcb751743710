import { catches, passes } from '../testing.ts'
import { sizesSharedPlan as rule } from './sizes-shared-plan.ts'

const before = `applications: { shop: { type: 'php:8.4' } }`
const now = `
applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }
services: { cache: { type: 'redis:8.0' } }
`

catches(
  rule,
  'what was added to an imported project, once',
  now,
  { at: '/applications/api', message: '"api" and "cache" are new' },
  { flavour: 'fixed', baseline: before },
)
passes(rule, 'nothing new', now, { flavour: 'fixed', baseline: now })
passes(rule, 'what was drawn', now, { flavour: 'fixed' })
catches(
  rule,
  'a single addition',
  `${before}\nservices: { cache: { type: 'redis:8.0' } }`,
  { message: '"cache" is new' },
  { flavour: 'fixed', baseline: before },
)
passes(rule, 'Flex, where every container has its own', now, { baseline: before })

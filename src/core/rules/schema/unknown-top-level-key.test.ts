import { catches, passes } from '../testing.ts'
import { unknownTopLevelKey as rule } from './unknown-top-level-key.ts'

const shop = `applications: { shop: { type: 'php:8.4' } }`

catches(rule, 'a key of something else', `{ ${shop}, version: '3.8' }`, {
  at: '/version',
  fixed: `{ ${shop} }`,
})
catches(rule, 'a misspelt section', `{ ${shop}, service: { db: { type: 'redis:8.0' } } }`, {
  fixes: ['Rename service to services', 'Remove service'],
})
catches(rule, 'a key of applications', `{ ${shop}, workers: {} }`, {
  message: 'It belongs into an application',
})
passes(
  rule,
  'the three sections, and a holder of anchors',
  `{ ${shop}, services: null, routes: {}, .base: {} }`,
)
passes(rule, 'Fixed', `{ ${shop}, version: '3.8' }`, { flavour: 'fixed' })

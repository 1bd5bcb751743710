import { catches, passes } from '../testing.ts'
import { premiumService as rule } from './premium-service.ts'

catches(
  rule,
  'a search that is sold apart',
  `services: { find: { type: 'elasticsearch-enterprise:8.19' } }`,
  {
    at: '/services/find/type',
    message: 'before you deploy, or use OpenSearch.',
  },
)
catches(rule, 'a database that is sold apart', `services: { db: { type: 'mongodb-enterprise:7.0' } }`)
passes(
  rule,
  'other services',
  `services: { a: { type: 'opensearch:3' }, b: { type: 'mongodb:4.0' }, c: null }`,
)

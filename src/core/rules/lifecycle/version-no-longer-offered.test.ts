import { catches, passes } from '../testing.ts'
import { versionNoLongerOffered as rule } from './version-no-longer-offered.ts'

const shop = (type: string) => `applications: { shop: { type: '${type}' } }`

catches(rule, 'a version that existed once, and offers newer ones', shop('nodejs:14'), {
  at: '/applications/shop/type',
  message: 'version 14 of Node.js, which is no longer offered',
  fixes: ['Use nodejs:24', 'Use nodejs:26'],
})
catches(
  rule,
  'a version that only the enterprise image has, mildly',
  `services: { db: { type: 'mongodb:7.0' } }`,
  {
    severity: 'warning',
    message: 'is offered as "mongodb-enterprise" alone',
    fixes: ['Use mongodb-enterprise:7.0', 'Use mongodb:4.0'],
  },
)
passes(
  rule,
  'listed versions and such as never existed',
  `{ ${shop('php:8.1')}, services: { db: { type: 'redis:99' } } }`,
)

import { catches, passes } from '../testing.ts'
import { unknownImage as rule } from './unknown-image.ts'

const shop = (type: string) => `applications: { shop: { type: '${type}' } }`

catches(rule, 'a shortened name, and keeps the version', shop('node:24'), {
  at: '/applications/shop/type',
  fixes: ['Use nodejs:24'],
  fixed: shop('nodejs:24'),
})
catches(
  rule,
  'a misspelt name with a version that does not exist',
  `services: { db: { type: 'postgressql:99' } }`,
  {
    fixes: ['Use postgresql:18'],
  },
)
catches(rule, 'a name like no other', shop('cobol:1'), { fixes: [] })
catches(
  rule,
  'the documented name of what is called otherwise',
  `services: { db: { type: 'postgres-replica:17' } }`,
  {
    fixes: ['Use postgresql-replica:17'],
  },
)
passes(rule, 'known images of either kind', `{ ${shop('php:8.4')}, services: { a: { type: 'php:1' } } }`)
passes(rule, 'an image that existed once', shop('lisp:2.1'))
passes(rule, 'an image that is not listed anywhere', `services: { mq: { type: 'activemq-artemis:2' } }`)
catches(rule, 'a name like no other, and says to choose', shop('cobol:1'), {
  message: 'Choose one that it has.',
})
catches(rule, 'a shortened name, and says what was meant', shop('node:24'), {
  message: 'Did you mean "nodejs:24"?',
})

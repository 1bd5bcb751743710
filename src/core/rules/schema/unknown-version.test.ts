import { catches, passes } from '../testing.ts'
import { unknownVersion as rule } from './unknown-version.ts'

const shop = (type: string) => `applications: { shop: { type: '${type}' } }`

catches(rule, 'a version that is yet to come', shop('php:99.1'), {
  at: '/applications/shop/type',
  fixed: shop('php:8.5'),
})
catches(rule, 'only a major version where a full one is needed', shop('python:2'), {
  message: 'in full "2.7"',
  fixes: ['Use python:2.7'],
})
catches(rule, 'more of a version than there is', `services: { db: { type: 'postgresql:17.2' } }`, {
  message: 'the shorter "17"',
  fixes: ['Use postgresql:17'],
})
catches(rule, 'a version that is a word', shop('nodejs:lts'), { message: 'such as "' })
passes(rule, 'versions that are listed', `{ ${shop('php:8.4')}, services: { db: { type: 'redis:2.8' } } }`)
passes(rule, 'versions that existed once, which have a rule of their own', shop('nodejs:14'))
passes(rule, 'versions of images that are not known', shop('node:99'))

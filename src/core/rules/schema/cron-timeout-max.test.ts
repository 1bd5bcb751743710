import { catches, passes } from '../testing.ts'
import { cronTimeoutMax as rule } from './cron-timeout-max.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(
  rule,
  'more than a day',
  shop("crons: { a: { spec: 'H 3 * * *', timeout: 90000, commands: { start: make } } }"),
  {
    at: '/applications/shop/crons/a/timeout',
    message: 'at most 86400 seconds',
    fixes: ['Use 86400'],
  },
)
passes(rule, 'a day', shop("crons: { a: { spec: 'H 3 * * *', timeout: 86400, commands: { start: make } } }"))

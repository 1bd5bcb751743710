import { catches, passes } from '../testing.ts'
import { cronCmdDeprecated as rule } from './cron-cmd-deprecated.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'the old key', shop("crons: { a: { spec: '0 3 * * *', cmd: make } }"), {
  at: '/applications/shop/crons/a/cmd',
  fixed: shop("crons: { a: { spec: '0 3 * * *', commands: { start: make } } }"),
})
catches(rule, 'both keys', shop("crons: { a: { spec: '0 3 * * *', cmd: a, commands: { start: b } } }"), {
  fixes: ['Remove cmd'],
  fixed: shop("crons: { a: { spec: '0 3 * * *', commands: { start: b } } }"),
})
catches(
  rule,
  'the old key where the new one only says how to stop',
  shop("crons: { a: { spec: '0 3 * * *', cmd: a, commands: { stop: b } } }"),
  { fixed: shop("crons: { a: { spec: '0 3 * * *', commands: { stop: b, start: a } } }") },
)
passes(rule, 'the new key', shop("crons: { a: { spec: '0 3 * * *', commands: { start: make } } }"))

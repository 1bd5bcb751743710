import { catches, passes } from '../testing.ts'
import { cronCommandsText as rule } from './cron-commands-text.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a text', shop("crons: { a: { spec: '0 3 * * *', commands: make } }"), {
  at: '/applications/shop/crons/a/commands',
  fixed: shop("crons: { a: { spec: '0 3 * * *', commands: { start: make } } }"),
})
catches(rule, 'a list, which nothing takes', shop("crons: { a: { spec: '0 3 * * *', commands: [make] } }"), {
  severity: 'error',
})
passes(rule, 'a map', shop("crons: { a: { spec: '0 3 * * *', commands: { start: make } } }"))
passes(
  rule,
  'nothing behind the key, where a rule speaks of the command that is missing',
  shop("crons: { a: { spec: '0 3 * * *', commands: null } }"),
)

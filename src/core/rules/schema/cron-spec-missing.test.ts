import { catches, passes } from '../testing.ts'
import { cronSpecMissing as rule } from './cron-spec-missing.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a cron without a schedule', shop('crons: { nightly: { commands: { start: make } } }'), {
  at: '/applications/shop/crons/nightly',
  fixed: shop("crons: { nightly: { commands: { start: make }, spec: 'H * * * *' } }"),
})
catches(rule, 'a cron with nothing behind its name', shop('crons: { nightly: null }'), {
  at: '/applications/shop/crons/nightly',
})
passes(rule, 'a schedule', shop("crons: { nightly: { spec: '0 3 * * *', commands: { start: make } } }"))
passes(rule, 'a holder of anchors, which is ignored', shop('crons: { .base: { commands: { start: make } } }'))
passes(
  rule,
  'a schedule under another key, of which a rule says where it belongs',
  shop("crons: { a: { schedule: '0 3 * * *', commands: { start: make } }, b: { spce: '0 3 * * *' } }"),
)
catches(rule, 'a cron with a key that is something else', shop('crons: { nightly: { every: day } }'))

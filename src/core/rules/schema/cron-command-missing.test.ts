import { catches, passes } from '../testing.ts'
import { cronCommandMissing as rule } from './cron-command-missing.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a cron without a command', shop("crons: { nightly: { spec: '0 3 * * *' } }"), {
  at: '/applications/shop/crons/nightly',
})
catches(
  rule,
  'commands without a start',
  shop("crons: { nightly: { spec: '0 3 * * *', commands: { stop: halt } } }"),
)
passes(
  rule,
  'either way to write it',
  shop("crons: { a: { spec: '0 3 * * *', cmd: make }, b: { spec: '0 3 * * *', commands: { start: make } } }"),
)
passes(
  rule,
  'a command as text, which has a rule of its own',
  shop("crons: { a: { spec: '0 3 * * *', commands: make } }"),
)
passes(
  rule,
  'a command under another key, of which a rule says where it belongs',
  shop("crons: { a: { spec: '0 3 * * *', start: make }, b: { spec: '0 3 * * *', command: make } }"),
)
catches(rule, 'an empty command in the old key', shop("crons: { a: { spec: '0 3 * * *', cmd: '' } }"))

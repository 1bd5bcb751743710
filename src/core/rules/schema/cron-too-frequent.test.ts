import { catches, passes } from '../testing.ts'
import { cronTooFrequent as rule } from './cron-too-frequent.ts'

const cron = (spec: string) =>
  `applications: { shop: { type: 'php:8.4', crons: { a: { spec: '${spec}', commands: { start: make } } } } }`

catches(rule, 'every minute', cron('* * * * *'), {
  at: '/applications/shop/crons/a/spec',
  message: 'a minute apart',
  fixed: cron('*/5 * * * *'),
})
catches(rule, 'every other minute of some hours', cron('*/2 7-9 * * *'), { fixed: cron('*/5 7-9 * * *') })
catches(rule, 'two starts close together', cron('0,3 * * * *'))
catches(rule, 'the turn of an hour', cron('1,58 * * * *'), { message: '3 minutes apart' })
catches(
  rule,
  'every minute on Fixed, where a plan may allow it',
  cron('* * * * *'),
  { severity: 'info' },
  { flavour: 'fixed' },
)
for (const spec of [
  '*/5 * * * *',
  'H * * * *',
  'H/15 * * * *',
  '*/19 * * * *',
  '0 3 * * *',
  '54 * * * *',
  '1,58 3 * * *',
  'x * * * *',
  '* *',
])
  passes(rule, spec, cron(spec))
passes(rule, 'a number, which has a rule of its own', cron('5').replace("'5'", '5'))

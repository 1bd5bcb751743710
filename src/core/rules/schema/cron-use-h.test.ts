import { catches, passes } from '../testing.ts'
import { cronUseH as rule } from './cron-use-h.ts'

const crons = (first: string, second: string) =>
  `applications: { shop: { type: 'php:8.4', crons: { a: { spec: '${first}', commands: { start: x } }, b: { spec: '${second}', commands: { start: y } } } } }`

catches(rule, 'two crons at one minute', crons('0 3 * * *', '0 * * * *'), {
  at: '/applications/shop/crons/b/spec',
  message: 'as does "a"',
  fixed: crons('0 3 * * *', 'H * * * *'),
})
passes(rule, 'crons at different minutes', crons('0 3 * * *', '5 3 * * *'))
passes(rule, 'crons that are spread', crons('H 3 * * *', 'H * * * *'))

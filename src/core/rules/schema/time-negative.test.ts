import { catches, passes } from '../testing.ts'
import { timeNegative as rule } from './time-negative.ts'

const cron = (more: string) =>
  `applications: { shop: { type: 'php:8.4', crons: { tidy: { spec: 'H 3 * * *', commands: { start: make }${more} } } } }`
const runtime = (seconds: string) =>
  `applications: { shop: { type: 'php:8.4', runtime: { extensions: [apcu], request_terminate_timeout: ${seconds} } } }`
const route = (ttl: string) =>
  `routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http', cache: { enabled: true, default_ttl: ${ttl} } } }`

catches(rule, 'less than no time to stop', cron(', shutdown_timeout: -1'), {
  at: '/applications/shop/crons/tidy/shutdown_timeout',
  message:
    '"crons.tidy.shutdown_timeout" of application "shop" is -1 seconds. Write 0 or more, or remove it.',
  fixed: cron(''),
})
catches(rule, 'a cron that may run for no time', cron(', timeout: 0'), {
  at: '/applications/shop/crons/tidy/timeout',
  message: 'is 0 seconds. Write 1 or more',
  fixed: cron(''),
})
catches(rule, 'a request that ends before it begins', runtime('-30'), {
  fixes: ['Remove request_terminate_timeout'],
})
catches(rule, 'what is cached until before now', route('-5'), {
  at: '/routes/https:~1~1{default}~1/cache/default_ttl',
})
passes(rule, 'no time to stop, and a second to run', cron(', shutdown_timeout: 0, timeout: 1'))
passes(rule, 'a request without an end, and nothing cached', runtime('0'))
passes(rule, 'nothing cached', route('0'))
passes(rule, 'a text, which has a rule of its own', cron(", timeout: '-1'"))

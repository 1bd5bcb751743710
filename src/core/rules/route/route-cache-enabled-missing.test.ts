import { catches, passes } from '../testing.ts'
import { routeCacheEnabledMissing as rule } from './route-cache-enabled-missing.ts'

const route = (cache: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', cache: ${cache} } } }`

catches(rule, 'a cache that does not say so', route('{ default_ttl: 60 }'), {
  at: '/routes/https:~1~1{default}~1/cache',
  fixes: ['Switch it on', 'Switch it off'],
  fixed: route('{ default_ttl: 60, enabled: true }'),
})
passes(rule, 'a cache that does', route('{ enabled: false }'))
passes(rule, 'what is no map, which has a rule of its own', route('false'))
passes(rule, 'a cache in another file', route('!include cache.yaml'))

const including = (ssi: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', ssi: ${ssi} } } }`

catches(rule, 'includes that are not said to be on', including('{}'), {
  at: '/routes/https:~1~1{default}~1/ssi',
  message: '"ssi" of route',
  fixed: including('{ enabled: true }'),
})

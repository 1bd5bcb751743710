import { catches, passes } from '../testing.ts'
import { routeCacheScalar as rule } from './route-cache-scalar.ts'

const route = (keys: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', ${keys} } } }`

catches(rule, 'a cache that is switched off', route('cache: false'), {
  at: '/routes/https:~1~1{default}~1/cache',
  fixed: route('cache: { enabled: false }'),
})
catches(rule, 'server-side includes that are switched on', route('ssi: true'), {
  fixed: route('ssi: { enabled: true }'),
})
catches(rule, 'a word', route("cache: 'off'"), { fixed: route('cache: { enabled: false }') })
passes(rule, 'maps', route('cache: { enabled: false }, ssi: { enabled: true }'))
passes(rule, 'empty keys and other files', route('cache: null, ssi: !include x.yaml'))

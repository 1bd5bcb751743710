import { catches, passes } from '../testing.ts'
import { routeUnknownKey as rule } from './route-unknown-key.ts'

const route = (more: string) =>
  `{ applications: { shop: { type: 'php:8.4' } }, routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http', ${more} } } }`

catches(rule, 'a misspelt key, and offers the right one', route('cach: { enabled: true }'), {
  at: '/routes/https:~1~1{default}~1/cach',
  fixed: route('cache: { enabled: true }'),
})
passes(rule, 'known keys', route('cache: { enabled: true }'))
passes(rule, 'the status of a whole redirect, which has a rule of its own', route('code: 301'))

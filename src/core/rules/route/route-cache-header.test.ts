import { catches, passes } from '../testing.ts'
import { routeCacheHeader as rule } from './route-cache-header.ts'

const route = (headers: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', cache: { enabled: true, headers: ${headers} } } } }`

catches(rule, 'a header of the connection', route('[Accept, Accept-Encoding]'), {
  at: '/routes/https:~1~1{default}~1/cache/headers/1',
  message: '"Accept-Encoding". Remove it.',
  fixed: route('[Accept]'),
})
catches(rule, 'several, in any spelling', route('[cookie, TE]'), {
  message: '"cookie" or "TE". Remove them.',
  fixed: route('[]'),
})
passes(rule, 'headers that may vary', route('[Accept, Accept-Language, X-Team]'))
passes(rule, 'what is no list', route('Cookie'))

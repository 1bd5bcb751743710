import { catches, passes } from '../testing.ts'
import { routeCacheOnNonUpstream as rule } from './route-cache-on-non-upstream.ts'

const route = (keys: string) => `{ applications: { a: {} }, routes: { 'https://{default}/': { ${keys} } } }`

catches(
  rule,
  'a redirect with a cache',
  route("type: redirect, to: 'https://x.org/', cache: { enabled: false }"),
  {
    at: '/routes/https:~1~1{default}~1/cache',
    fixed: route("type: redirect, to: 'https://x.org/'"),
  },
)
catches(
  rule,
  'a proxy with server-side includes',
  route("type: proxy, to: 'https://x.org/', ssi: { enabled: true }"),
)
passes(rule, 'an upstream route', route("type: upstream, upstream: 'a:http', cache: { enabled: true }"))
passes(
  rule,
  'the wrong type, which has a rule of its own',
  route("type: redirect, upstream: 'a:http', cache: { enabled: true }"),
)
passes(
  rule,
  'an upstream that is missing, which has a rule of its own',
  route('type: upstream, cache: { enabled: true }'),
)

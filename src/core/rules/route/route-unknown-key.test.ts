import { catches, passes } from '../testing.ts'
import { routeUnknownKey as rule } from './route-unknown-key.ts'

const route = (keys: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http'${keys} } } }`

catches(rule, 'a key that does not exist', route(', rewrite: true'), {
  at: '/routes/https:~1~1{default}~1/rewrite',
  message: 'Route "https://{default}/" has the key "rewrite", which does not exist. Remove it.',
  fixes: ['Remove rewrite'],
  fixed: route(''),
})
catches(rule, 'a misspelt one', route(', primry: true'), {
  message: 'Did you mean "primary"?',
  fixes: ['Rename primry to primary', 'Remove primry'],
  fixed: route(', primary: true'),
})
catches(rule, 'one of the cache', route(', cache: { enabled: true, default-ttl: 5 }'), {
  at: '/routes/https:~1~1{default}~1/cache/default-ttl',
  message: '"cache" of route "https://{default}/"',
  fixed: route(', cache: { enabled: true, default_ttl: 5 }'),
})
catches(rule, 'one beside the right one', route(', cache: { enabled: true, enable: true }'), {
  fixes: ['Remove enable'],
})
catches(rule, 'one of a redirect', route(', redirects: { paths: { /a: { to: /b, permanent: true } } }'))
catches(
  rule,
  'one of the encryption',
  route(', tls: { strict_transport_security: { enabled: true, max_age: 1 } }'),
)
passes(
  rule,
  'keys that exist',
  route(', id: x, attributes: { any: thing }, tls: { min_version: TLSv1.3 }, ssi: { enabled: true }'),
)
passes(rule, 'keys with rules of their own', route(', code: 301, sticky: true'))
passes(rule, 'what is no map', route(', cache: false'))
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `routes: { routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
)

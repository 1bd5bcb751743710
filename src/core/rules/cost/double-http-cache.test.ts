import { catches, passes } from '../testing.ts'
import { doubleHttpCache as rule } from './double-http-cache.ts'

const project = (more: string, upstream = 'edge:http') => `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', configuration: { vcl: !include x }, relationships: { shop: 'shop:http' } } }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}', ${more} } }
`

catches(rule, 'a route to Varnish that says nothing of its cache', project(''), {
  at: '/routes/https:~1~1{default}~1',
  fixed: project('cache: { enabled: false }'),
})
catches(rule, 'a route to Varnish with a cache', project('cache: { enabled: true, default_ttl: 60 }'), {
  at: '/routes/https:~1~1{default}~1/cache',
  fixed: project('cache: { enabled: false, default_ttl: 60 }'),
})
passes(rule, 'a route without a cache', project('cache: { enabled: false }'))
passes(rule, 'a route to an application', project('cache: { enabled: true }', 'shop:http'))
passes(rule, 'a route whose cache is off as a whole', project('cache: false'))
passes(rule, 'a cache that another file describes', project('cache: !include cache.yaml'))
passes(
  rule,
  'a cache of which another file says whether it is on',
  project('cache: { enabled: !include on.yaml }'),
)
passes(rule, 'a route to what is not there', project('', 'gone:http'))

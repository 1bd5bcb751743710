import { catches, passes } from '../testing.ts'
import { routeUpstreamUndocumentedService as rule } from './route-upstream-undocumented-service.ts'

const route = (upstream: string) => `
applications: { shop: {}, old: { type: 'php:8.4' } }
services:
  shots: { type: 'chrome-headless:140' }
  find: { type: 'opensearch:3' }
  edge: { type: 'varnish:8.0' }
  db: { type: 'mariadb:11.8' }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }
`

catches(rule, 'a tool', route('shots:http'), {
  at: '/routes/https:~1~1{default}~1/upstream',
  message: 'routes to Headless Chrome are not documented',
  fixes: ['Lead it to shop', 'Lead it to old'],
  fixed: route('shop:http'),
})
catches(rule, 'the statistics of a cache', route('edge:http+stats'), { message: 'at "http+stats"' })
passes(rule, 'the cache', route('edge:http'))
passes(rule, 'a search engine', route('find:opensearch'))
passes(rule, 'an application', route('shop:http'))
passes(rule, 'a database and an unknown endpoint, which have rules of their own', route('db:mysql'))
passes(rule, 'an endpoint that does not exist', route('shots:x'))
catches(rule, 'a tool without an endpoint', route('shots'), {
  message: 'routes to Headless Chrome are not documented',
})
passes(rule, 'the old endpoint of PHP, which has a rule of its own', route('old:php'))

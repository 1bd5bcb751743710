import { catches, passes } from '../testing.ts'
import { routeUpstreamNonHttpService as rule } from './route-upstream-non-http-service.ts'

const route = (upstream: string) => `
applications: { shop: {} }
services:
  db: { type: 'mariadb:11.8' }
  files: { type: 'network-storage:1.0' }
  facts: { type: 'clickhouse:25' }
  find: { type: 'solr:9.9' }
  edge: { type: 'varnish:8.0' }
  own: { type: 'own:1' }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }
`

catches(rule, 'a database', route('db:mysql'), {
  at: '/routes/https:~1~1{default}~1/upstream',
  message: 'MariaDB does not speak HTTP there.',
  fixes: ['Lead it to shop'],
  fixed: route('shop:http'),
})
catches(rule, 'a database by any other endpoint', route('db:http'))
catches(rule, 'a database without an endpoint', route('db'), { message: 'does not speak HTTP. Lead' })
catches(rule, 'network storage', route('files:x'))
catches(rule, 'the endpoint of a service that speaks something else', route('facts:clickhouse'))
passes(rule, 'its endpoint that does', route('facts:clickhouse-http'))
passes(rule, 'Solr, which is asked by HTTP', route('find:solr'))
passes(rule, 'a cache for HTTP', route('edge:http'))
passes(rule, 'an application', route('shop:http'))
passes(rule, 'a service that is not known', route('own:x'))

import { catches, passes } from '../testing.ts'
import { routeUpstreamWorker as rule } from './route-upstream-worker.ts'

const route = (upstream: string) =>
  `routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }`
const applications = `applications: { api: { workers: { queue: {} } } }`

catches(rule, 'a worker', `{ ${applications}, ${route('api--queue:http')} }`, {
  at: '/routes/https:~1~1{default}~1/upstream',
  fixed: `{ ${applications}, ${route('api:http')} }`,
})
catches(rule, 'a worker by its own name', `{ ${applications}, ${route('queue:http')} }`)
passes(rule, 'its application', `{ ${applications}, ${route('api:http')} }`)
passes(
  rule,
  'a route without an upstream',
  `{ ${applications}, routes: { 'https://{default}/': { type: upstream } } }`,
)

import { catches, passes } from '../testing.ts'
import { routeUnknownUpstream as rule } from './route-unknown-upstream.ts'

const route = (upstream: string) =>
  `routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }`
const applications = `applications: { shop: {}, api: {} }`

catches(
  rule,
  'a name that nothing has, and offers the nearest',
  `{ ${applications}, ${route('shpo:http')} }`,
  {
    at: '/routes/https:~1~1{default}~1/upstream',
    fixes: ['Lead it to shop'],
    fixed: `{ ${applications}, ${route('shop:http')} }`,
  },
)
catches(rule, 'a name like no other, and offers every application', `{ ${applications}, ${route('zzz')} }`, {
  fixes: ['Lead it to shop', 'Lead it to api'],
})
passes(
  rule,
  'an application and a service',
  `
applications: { shop: {} }
services: { edge: { type: 'varnish:9.0' } }
routes: { 'https://{default}/': { upstream: 'edge:http' }, 'https://b.{default}/': { upstream: 'shop:http' } }
`,
)
passes(
  rule,
  'a route without an upstream',
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/' }, b: null }`,
)
passes(
  rule,
  'a worker, which has a rule of its own',
  `{ applications: { shop: { workers: { w: {} } } }, ${route('w:http')} }`,
)

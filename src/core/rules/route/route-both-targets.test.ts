import { catches, passes } from '../testing.ts'
import { routeBothTargets as rule } from './route-both-targets.ts'

const route = (value: string) => `{ applications: { shop: {} }, routes: { 'https://{default}/': ${value} } }`

catches(
  rule,
  'an upstream route with an address',
  route("{ type: upstream, upstream: 'shop:http', to: 'https://x.org/' }"),
  {
    at: '/routes/https:~1~1{default}~1/to',
    fixes: ['Remove to'],
    fixed: route("{ type: upstream, upstream: 'shop:http' }"),
  },
)
catches(
  rule,
  'a redirect with an upstream',
  route("{ type: redirect, upstream: 'shop:http', to: 'https://x.org/' }"),
  {
    at: '/routes/https:~1~1{default}~1/upstream',
    fixes: ['Remove upstream'],
  },
)
catches(rule, 'a route without a type', route("{ upstream: 'shop:http', to: 'https://x.org/' }"), {
  fixes: ['Remove to', 'Remove upstream'],
})
passes(rule, 'one target', route("{ type: upstream, upstream: 'shop:http' }"))
catches(
  rule,
  'a proxy with an upstream',
  route("{ type: proxy, upstream: 'shop:http', to: 'https://x.org/' }"),
  {
    fixes: ['Remove upstream'],
  },
)

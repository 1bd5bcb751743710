import { catches, passes } from '../testing.ts'
import { routeTypeTargetMismatch as rule } from './route-type-target-mismatch.ts'

const route = (value: string) => `routes: { 'https://{default}/': ${value} }`

catches(rule, 'an upstream route with an address', route("{ type: upstream, to: 'https://x.org/' }"), {
  at: '/routes/https:~1~1{default}~1/type',
  message: 'has the key "to"',
  fixes: ['Make it redirect', 'Make it proxy'],
  fixed: route("{ type: redirect, to: 'https://x.org/' }"),
})
catches(rule, 'a redirect to a container', route("{ type: redirect, upstream: 'api:http' }"), {
  message: 'has the key "upstream"',
  fixed: route("{ type: upstream, upstream: 'api:http' }"),
})
catches(rule, 'a proxy to a container', route("{ type: proxy, upstream: 'api:http' }"))
passes(
  rule,
  'pairs that fit',
  `routes: { a: { type: upstream, upstream: 'b:http' }, c: { type: redirect, to: d }, e: { type: proxy, to: f } }`,
)
passes(
  rule,
  'routes with both or neither, or without a type',
  `routes: { a: { type: upstream, upstream: b, to: c }, d: { type: upstream }, e: { to: f }, g: null }`,
)

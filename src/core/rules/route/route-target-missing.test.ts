import { catches, passes } from '../testing.ts'
import { routeTargetMissing as rule } from './route-target-missing.ts'

const route = (value: string) => `{ applications: { shop: {} }, routes: { 'https://{default}/': ${value} } }`

catches(rule, 'an upstream route without an upstream', route('{ type: upstream }'), {
  at: '/routes/https:~1~1{default}~1',
  message: 'add "upstream" with the application that answers',
  fixes: ['Lead it to shop'],
  fixed: route("{ type: upstream, upstream: 'shop:http' }"),
})
catches(rule, 'an empty upstream', route("{ type: upstream, upstream: '' }"), {
  at: '/routes/https:~1~1{default}~1/upstream',
  fixed: route("{ type: upstream, upstream: 'shop:http' }"),
})
catches(rule, 'a redirect without a target', route('{ type: redirect, to: null }'), {
  at: '/routes/https:~1~1{default}~1/to',
  message: 'add "to" with the address',
  fixes: [],
})
catches(rule, 'a proxy without a target', route('{ type: proxy }'))
passes(
  rule,
  'routes with a target',
  `routes: { a: { type: upstream, upstream: 'b:http' }, c: { type: redirect, to: d } }`,
)
passes(rule, 'a target in another file', route('{ type: upstream, upstream: !include x.yaml }'))
passes(rule, 'a route without a type, which has a rule of its own', route('null'))
passes(
  rule,
  'the wrong key for the type, which has a rule of its own',
  route("{ type: upstream, to: 'https://x.org/' }"),
)

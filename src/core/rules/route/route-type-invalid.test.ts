import { catches, passes } from '../testing.ts'
import { routeTypeInvalid as rule } from './route-type-invalid.ts'

const route = (value: string) => `{ applications: { shop: {} }, routes: { 'https://{default}/': ${value} } }`

catches(
  rule,
  'a misspelt type, and offers what fits the key',
  route("{ type: upstreem, upstream: 'shop:http' }"),
  {
    at: '/routes/https:~1~1{default}~1/type',
    message: '"upstreem"',
    fixes: ['Make it upstream'],
    fixed: route("{ type: upstream, upstream: 'shop:http' }"),
  },
)
catches(
  rule,
  'another spelling, and offers the nearest first',
  route("{ type: Proxy, to: 'https://x.org/' }"),
  {
    fixes: ['Make it proxy', 'Make it redirect'],
  },
)
catches(rule, 'a type that is no text', route('{ type: 5 }'), {
  message: 'of a type that does not exist',
  fixes: ['Make it upstream', 'Make it redirect', 'Make it proxy'],
})
passes(
  rule,
  'the three types',
  `routes: { a: { type: upstream }, b: { type: redirect }, c: { type: proxy } }`,
)
passes(rule, 'no type, which has a rule of its own', route("{ type: null, upstream: 'shop:http' }"))
passes(rule, 'a type in another file', route('{ type: !include type.yaml }'))
catches(rule, 'a misspelt type of a route without a target', route('{ type: prox }'), {
  fixes: ['Make it proxy', 'Make it upstream', 'Make it redirect'],
})

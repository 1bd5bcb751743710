import { catches, passes } from '../testing.ts'
import { routeTypeMissing as rule } from './route-type-missing.ts'

const route = (value: string) =>
  `{ applications: { shop: {}, api: {} }, routes: { 'https://{default}/': ${value} } }`

catches(rule, 'an upstream route without a type', route("{ upstream: 'shop:http' }"), {
  at: '/routes/https:~1~1{default}~1',
  message: 'has no type',
  fixes: ['Make it upstream'],
  fixed: route("{ upstream: 'shop:http', type: upstream }"),
})
catches(
  rule,
  'an address without a type, and drops what a redirect cannot have',
  route("{ to: 'https://x.org/', ssi: { enabled: true } }"),
  {
    message: 'has no type',
    fixes: ['Make it redirect', 'Make it proxy'],
    fixed: route("{ to: 'https://x.org/', type: redirect }"),
  },
)
catches(rule, 'an empty type', route("{ type: null, upstream: 'shop:http' }"), {
  at: '/routes/https:~1~1{default}~1/type',
})
catches(rule, 'nothing at all, and offers every application', route('null'), {
  message: 'neither its type nor what answers',
  fixes: ['Lead it to shop', 'Lead it to api'],
  fixed: route("{ type: upstream, upstream: 'shop:http' }"),
})
catches(rule, 'a target alone', route('shop:http'), {
  message: 'cannot be read',
  fixed: route("{ type: upstream, upstream: 'shop:http' }"),
})
catches(rule, 'an address alone', route('https://x.org/'), {
  fixed: route("{ type: redirect, to: 'https://x.org/' }"),
})
catches(rule, 'a text that is neither', route('nothing'), { fixes: [] })
catches(rule, 'a list', route('[1]'), { fixes: [] })
passes(rule, 'a route with a type, be it wrong', route("{ type: upstreem, upstream: 'shop:http' }"))
passes(rule, 'a route in another file', route('!include route.yaml'))
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `routes: { routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
)

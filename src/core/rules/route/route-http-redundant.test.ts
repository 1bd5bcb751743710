import { catches, passes } from '../testing.ts'
import { routeHttpRedundant as rule } from './route-http-redundant.ts'

const routes = (key: string, value: string) => `
applications: { a: {} }
routes: { 'https://{default}/': { type: upstream, upstream: 'a:http' }, '${key}': ${value} }
`

catches(
  rule,
  'a redirect to the same address',
  routes('http://{default}', "{ type: redirect, to: 'https://{default}' }"),
  {
    at: '/routes/http:~1~1{default}',
    fixed:
      "{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http' } } }",
  },
)
passes(
  rule,
  'one to another host',
  routes('http://www.{default}/', "{ type: redirect, to: 'https://{default}/' }"),
)
passes(
  rule,
  'one to an address without a route',
  routes('http://b.org/', "{ type: redirect, to: 'https://b.org/' }"),
)
passes(
  rule,
  'one that says more',
  routes('http://{default}/', "{ type: redirect, to: 'https://{default}/', id: plain }"),
)
passes(
  rule,
  'an application over plain HTTP',
  routes('http://{default}/', "{ type: upstream, upstream: 'a:http' }"),
)
passes(
  rule,
  'one to a domain elsewhere',
  routes('http://{default}/', "{ type: redirect, to: 'https://b.org/' }"),
)
passes(rule, 'a proxy', routes('http://{default}/', "{ type: proxy, to: 'https://{default}/' }"))
passes(
  rule,
  'an encrypted route that redirects to itself, which has a rule of its own',
  routes('https://www.{default}/', "{ type: redirect, to: 'https://www.{default}/' }"),
)
passes(
  rule,
  'a key that is no address, which has a rule of its own',
  routes('main', '{ type: redirect, to: /start }'),
)

import { catches, passes } from '../testing.ts'
import { routeRedirectDangling as rule } from './route-redirect-dangling.ts'

const routes = (to: string) => `
applications: { shop: {} }
routes:
  https://www.{default}/: { type: upstream, upstream: 'shop:http' }
  https://old.{default}/: { type: redirect, to: '${to}' }
`
const paths = (to: string, options = '') => `
applications: { shop: {} }
routes:
  https://www.{default}/: { type: upstream, upstream: 'shop:http', redirects: { paths: { /a: { to: '${to}'${options} } } } }
`

catches(rule, 'a redirect to a host without a route', routes('https://ww.{default}/'), {
  at: '/routes/https:~1~1old.{default}~1/to',
  message: 'Route "https://old.{default}/" redirects to',
  fixes: ['Lead it to https://www.{default}/', 'Add https://ww.{default}/ for shop'],
  fixed: routes('https://www.{default}/'),
})
catches(rule, 'a path that is redirected there', paths('https://{default}/a'), {
  at: '/routes/https:~1~1www.{default}~1/redirects/paths/~1a/to',
  message: 'The redirect of "/a"',
})
catches(rule, 'an application instead of an address', routes('shop:http'), {
  message: 'Make it an upstream route',
  fixed: routes('').replace("type: redirect, to: ''", "type: upstream, upstream: 'shop:http'"),
})
catches(rule, 'an address without its beginning', routes('www.example.org'), {
  fixed: routes('https://www.example.org/'),
})
catches(rule, 'what is no address', routes('“https://{default}/”').replace('//{default}', '{default}'), {
  fixes: [],
})
passes(rule, 'an address that a route answers', routes('https://www.{default}/a'))
passes(rule, 'all domains, which may be one', routes('https://www.{all}/a'))
passes(rule, 'a place outside', routes('https://example.org/'))
passes(rule, 'a host that is filled in', paths('https://$1.{default}/', ', regexp: true'))
catches(rule, 'a path that is redirected to a host without its beginning', paths('www.{default}/b'), {
  at: '/routes/https:~1~1www.{default}~1/redirects/paths/~1a/to',
  message: 'leads to "www.{default}/b", which is neither a path nor a whole address.',
  fixed: paths('https://www.{default}/b'),
})
catches(rule, 'the same without a path', paths('www.example.org'), {
  fixed: paths('https://www.example.org/'),
})
passes(rule, 'a path', paths('/b'))
passes(
  rule,
  'an address that a route with a broken key may have been meant for',
  `
applications: { a: { type: 'php:8.4' } }
routes:
  'https://{defualt}/': { type: upstream, upstream: 'a:http' }
  'https://www.{default}/': { type: redirect, to: 'https://{default}/' }
`,
)
catches(rule, 'a host with a port, for which no route can be added', routes('https://api.{default}:8080/'), {
  fixes: [],
})
catches(rule, 'an application without an endpoint', routes('shop'), { fixes: [] })
catches(rule, 'an address with a path and without its beginning', routes('www.example.org/a'), {
  fixed: routes('https://www.example.org/a'),
})
catches(rule, 'a sentence', routes('see www.example.org'), { fixes: [] })
passes(rule, 'a path of the host', routes('/start'))
passes(
  rule,
  'a proxy, which has rules of its own',
  routes('www.example.org').replace('type: redirect', 'type: proxy'),
)
passes(
  rule,
  'a path below a route that is not the root, which may be one of that route',
  paths('/b').replace('https://www.{default}/', 'https://www.{default}/shop/'),
)

import { catches, passes } from '../testing.ts'
import { routeRedirectSelf as rule } from './route-redirect-self.ts'

const redirects = (...pairs: readonly (readonly [string, string])[]) =>
  `routes: { ${pairs.map(([key, to]) => `'${key}': { type: redirect, to: '${to}' }`).join(', ')} }`
const paths = (entries: string) =>
  `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', redirects: { paths: { ${entries} } } } } }`

catches(rule, 'a route that redirects to itself', redirects(['https://{default}/', 'https://{default}']), {
  at: '/routes/https:~1~1{default}~1/to',
  message: 'redirects to itself',
})
catches(rule, 'one that redirects to a path of its own', redirects(['https://{default}/', '/start']))
catches(
  rule,
  'one that redirects to plain HTTP, which comes back',
  redirects(['https://{default}/', 'http://{default}/']),
)
catches(
  rule,
  'a circle, once, without what leads into it',
  redirects(
    ['https://in.{default}/', 'https://{default}/'],
    ['https://{default}/', 'https://www.{default}/'],
    ['https://www.{default}/', 'https://{default}/'],
  ),
  { message: '"https://{default}/" and "https://www.{default}/"', at: '/routes/https:~1~1{default}~1/to' },
)
catches(rule, 'a path that leads to itself', paths('/a: { to: /a }, /b: { to: /a }'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/~1a/to',
  fixed: paths('/b: { to: /a }'),
})
catches(rule, 'one that says so as an address', paths("/a: { to: 'https://{default}/a?x=1' }"))
passes(
  rule,
  'a redirect to a path with a route of its own',
  `routes: { 'https://{default}/': { type: redirect, to: /start }, 'https://{default}/start': { type: proxy, to: 'https://x.org/' } }`,
)
passes(
  rule,
  'a way that ends',
  redirects(['https://a.org/', 'https://b.org/'], ['https://b.org/', 'https://c.org/']),
)
passes(rule, 'plain HTTP to HTTPS', redirects(['http://{default}/', 'https://{default}/']))
passes(
  rule,
  'a path to one below another host',
  paths("/a: { to: 'https://www.{default}/a' }, ^/b: { to: ^/b, regexp: true }"),
)
passes(
  rule,
  'a route whose paths may lead elsewhere',
  `routes: { 'https://{default}/': { type: redirect, to: /start, redirects: { paths: { /start: { to: 'https://x.org/' } } } } }`,
)
passes(
  rule,
  'a path of a route that is not the root, which may be meant otherwise',
  paths('/a: { to: /a }').replace('https://{default}/', 'https://{default}/shop/'),
)

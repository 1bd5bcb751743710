import { catches, passes } from '../testing.ts'
import { httpOnlyRoute as rule } from './http-only-route.ts'

const routes = (...keys: string[]) =>
  `{ applications: { a: {} }, routes: { ${keys.map((key) => `'${key}': { type: upstream, upstream: 'a:http' }`).join(', ')} } }`

catches(rule, 'a route for plain HTTP', routes('http://{default}'), {
  at: '/routes/http:~1~1{default}',
  fixed: routes('https://{default}/'),
})
passes(rule, 'one beside the same over HTTPS', routes('http://{default}', 'https://{default}/'))
const old = (redirects: string) =>
  `{ applications: { a: {} }, routes: { 'http://old.example/': { type: upstream, upstream: 'a:http', redirects: { paths: ${redirects} } } } }`

passes(
  rule,
  'one that redirects everything',
  old("{ '^/(.*)': { to: 'https://{default}/$1', regexp: true } }"),
)
passes(rule, 'one that redirects everything by its beginning', old("{ /: { to: 'https://{default}/' } }"))
catches(rule, 'one that redirects its first page', old("{ /: { to: 'https://{default}/', prefix: false } }"))
catches(
  rule,
  'one that redirects a part',
  old("{ '^/news/(.*)': { to: 'https://{default}/$1', regexp: true }, /: { to: /x, regexp: true } }"),
)
passes(rule, 'a redirect', "routes: { 'http://{default}/': { type: redirect, to: 'https://{default}/' } }")
passes(rule, 'a key that is no address, which has a rule of its own', routes('main'))

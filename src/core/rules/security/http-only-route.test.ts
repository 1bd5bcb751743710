import { catches, passes } from '../testing.ts'
import { httpOnlyRoute as rule } from './http-only-route.ts'

const routes = (...keys: string[]) =>
  `{ applications: { a: {} }, routes: { ${keys.map((key) => `'${key}': { type: upstream, upstream: 'a:http' }`).join(', ')} } }`

catches(rule, 'a route for plain HTTP', routes('http://{default}'), {
  at: '/routes/http:~1~1{default}',
  fixed: routes('https://{default}/'),
})
passes(rule, 'one beside the same over HTTPS', routes('http://{default}', 'https://{default}/'))
passes(rule, 'a redirect', "routes: { 'http://{default}/': { type: redirect, to: 'https://{default}/' } }")
passes(rule, 'a key that is no address, which has a rule of its own', routes('main'))

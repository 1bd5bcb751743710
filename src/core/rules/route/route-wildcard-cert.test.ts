import { catches, passes } from '../testing.ts'
import { routeWildcardCert as rule } from './route-wildcard-cert.ts'

const route = (key: string) =>
  `{ applications: { a: {} }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'a wildcard over HTTPS', route('https://*.{default}/'), {
  at: '/routes/https:~1~1*.{default}~1',
})
passes(rule, 'one without encryption', route('http://*.{default}/'))
passes(rule, 'a host', route('https://www.{default}/'))
passes(rule, 'what is no address', route('*'))

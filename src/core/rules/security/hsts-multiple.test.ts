import { catches, passes } from '../testing.ts'
import { hstsMultiple as rule } from './hsts-multiple.ts'

const strict = ', tls: { strict_transport_security: { enabled: true } }'
const routes = (...entries: readonly (readonly [string, string])[]) =>
  `{ applications: { a: {} }, routes: { ${entries.map(([key, more]) => `'${key}': { type: upstream, upstream: 'a:http'${more} }`).join(', ')} } }`

catches(
  rule,
  'several routes of a domain',
  routes(['https://{default}/', strict], ['https://www.{default}/', strict], ['https://{default}/a', strict]),
  {
    at: '/routes/https:~1~1www.{default}~1/tls/strict_transport_security',
    also: [
      '/routes/https:~1~1{default}~1/tls/strict_transport_security',
      '/routes/https:~1~1{default}~1a/tls/strict_transport_security',
    ],
    fixed: routes(
      ['https://{default}/', strict],
      ['https://www.{default}/', ''],
      ['https://{default}/a', ''],
    ),
  },
)
catches(
  rule,
  'a literal domain and its www',
  routes(['https://a.org/', strict], ['https://www.a.org/', strict]),
)
passes(rule, 'a route per domain', routes(['https://a.org/', strict], ['https://b.org/', strict]))
passes(
  rule,
  'one route',
  routes(['https://{default}/', strict], ['https://www.{default}/', strict.replace('true', 'false')]),
)
passes(
  rule,
  'hosts of which one only looks as if it had a www',
  routes(['https://aw.org/', strict], ['https://awww.w.org/', strict]),
)
passes(
  rule,
  'hosts with a placeholder in the middle',
  routes(['https://{default}/', strict], ['https://{default}.example.org/', strict]),
)

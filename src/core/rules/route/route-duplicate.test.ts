import { catches, passes } from '../testing.ts'
import { routeDuplicate as rule } from './route-duplicate.ts'

const route = "{ type: upstream, upstream: 'a:http' }"
const routes = (keys: readonly string[]) =>
  `{ applications: { a: {} }, routes: { ${keys.map((key) => `'${key}': ${route}`).join(', ')} } }`

catches(rule, 'an address with and without a slash', routes(['https://{default}', 'https://{default}/']), {
  at: '/routes/https:~1~1{default}~1',
  also: ['/routes/https:~1~1{default}'],
  fixes: ['Keep https://{default}', 'Keep https://{default}/'],
  fixed: routes(['https://{default}']),
})
catches(
  rule,
  'hosts in several spellings, once',
  routes(['https://a.org/', 'https://A.org/', 'HTTPS://a.org']),
)
passes(
  rule,
  'other schemes, hosts and paths',
  routes([
    'https://{default}/',
    'http://{default}/',
    'https://{all}/',
    'https://{default}/a',
    'https://{default}/A',
  ]),
)
passes(rule, 'what is no address', routes(['a', 'A']))

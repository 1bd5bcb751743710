import { catches, passes } from '../testing.ts'
import { routeProxyHub as rule } from './route-proxy-hub.ts'

const routes = (...targets: string[]) =>
  `routes: { ${targets.map((to, at) => `'https://{default}/${at}': { type: proxy, to: '${to}' }`).join(', ')} }`

catches(rule, 'proxies to several places', routes('https://a.org/', 'https://a.org/b', 'https://c.org/'), {
  at: '/routes/https:~1~1{default}~10',
  message: '"a.org" and "c.org"',
})
passes(rule, 'proxies to one', routes('https://a.org/', 'https://a.org/b'))
passes(
  rule,
  'proxies within, which have a rule of their own',
  routes('https://{default}/a', 'https://b.{default}/'),
)
passes(
  rule,
  'redirects to several places',
  routes('https://a.org/', 'https://c.org/').replaceAll('proxy', 'redirect'),
)

import { catches, passes } from '../testing.ts'
import { routeHostnames as rule } from './route-hostnames.ts'

const routes = (count: number, address: (at: number) => string) => ({
  applications: { a: {} },
  routes: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [address(at), { type: 'upstream', upstream: 'a:http' }]),
  ),
})

catches(
  rule,
  'more hosts than fit',
  routes(101, (at) => `https://h${at}.org/`),
  {
    at: '/routes',
    message: '101 hosts',
  },
)
passes(
  rule,
  'as many as fit',
  routes(100, (at) => `https://h${at}.org/`),
)
passes(
  rule,
  'many paths of one host',
  routes(120, (at) => `https://{default}/${at}`),
)
passes(
  rule,
  'hosts without encryption',
  routes(120, (at) => `http://h${at}.org/`),
)
passes(
  rule,
  'wildcards',
  routes(120, (at) => `https://*.h${at}.org/`),
)

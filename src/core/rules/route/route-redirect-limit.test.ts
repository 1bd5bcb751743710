import { catches, passes } from '../testing.ts'
import { routeRedirectLimit as rule } from './route-redirect-limit.ts'

/** A thousand redirects, which all routes share. */
const paths = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`/${at}`, { to: '/x' }]))
const routes = (count: number, more: object = {}) => ({
  applications: { a: {} },
  routes: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `https://${at}.{default}/`,
      {
        type: 'upstream',
        upstream: 'a:http',
        redirects: { paths: at === 0 ? { ...paths, ...more } : paths },
      },
    ]),
  ),
})

catches(rule, 'one too many', routes(50, { '/more': { to: '/x' } }), {
  at: '/routes',
  message: '50001 paths',
})
passes(rule, 'as many as there may be', routes(50))

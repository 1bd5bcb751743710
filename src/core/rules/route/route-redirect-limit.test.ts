import { catches, passes } from '../testing.ts'
import { routeRedirectLimit as rule } from './route-redirect-limit.ts'

const routes = (count: number) => ({
  applications: { a: {} },
  routes: {
    'https://{default}/': {
      type: 'upstream',
      upstream: 'a:http',
      redirects: {
        paths: Object.fromEntries(Array.from({ length: count }, (_, at) => [`/${at}`, { to: '/x' }])),
      },
    },
  },
})

catches(rule, 'one too many', routes(50_001), { at: '/routes', message: '50001 paths' })
passes(rule, 'as many as there may be', routes(50_000))

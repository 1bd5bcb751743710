import { catches, passes } from '../testing.ts'
import { routeCount as rule } from './route-count.ts'

const routes = (count: number, scheme = 'https') => ({
  applications: { a: {} },
  routes: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${scheme}://{default}/${at}`,
      { type: 'upstream', upstream: 'a:http' },
    ]),
  ),
})

catches(rule, 'a hundred routes', routes(100), { at: '/routes', message: '100 routes' })
catches(rule, 'more of them', routes(149))
passes(rule, 'fewer', routes(99))
passes(rule, 'so many that they are too large, which has a rule of its own', routes(151))

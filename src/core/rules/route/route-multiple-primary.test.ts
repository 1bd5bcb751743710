import { catches, passes } from '../testing.ts'
import { routeMultiplePrimary as rule } from './route-multiple-primary.ts'

const routes = (...primaries: string[]) =>
  `{ applications: { a: {} }, routes: { ${primaries.map((primary, at) => `'https://{default}/${at}': { type: upstream, upstream: 'a:http'${primary} }`).join(', ')} } }`
const yes = ', primary: true'

catches(rule, 'two primary routes', routes(yes, '', yes), {
  at: '/routes/https:~1~1{default}~12/primary',
  also: ['/routes/https:~1~1{default}~10/primary'],
  fixes: ['Keep https://{default}/0', 'Keep https://{default}/2'],
  fixed: routes(yes, '', ''),
})
catches(rule, 'more, once', routes(yes, yes, yes, yes, yes))
passes(rule, 'one', routes(yes, '', ', primary: false'))
passes(rule, 'none', 'routes: null')

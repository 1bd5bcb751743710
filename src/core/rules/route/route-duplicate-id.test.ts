import { catches, passes } from '../testing.ts'
import { routeDuplicateId as rule } from './route-duplicate-id.ts'

const routes = (...ids: string[]) =>
  `{ applications: { a: {} }, routes: { ${ids.map((id, at) => `'https://{default}/${at}': { type: upstream, upstream: 'a:http', id: ${id} }`).join(', ')} } }`

catches(rule, 'an id of several routes', routes('main', 'api', 'main', 'main'), {
  at: '/routes/https:~1~1{default}~12/id',
  also: ['/routes/https:~1~1{default}~10/id', '/routes/https:~1~1{default}~13/id'],
  message: '"https://{default}/0", "https://{default}/2" and "https://{default}/3"',
  fixed: routes('main', 'api', 'main-2', 'main-3'),
})
passes(rule, 'ids of their own', routes('main', 'api'))
passes(rule, 'no ids', routes('null', 'null'))

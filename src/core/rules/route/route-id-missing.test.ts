import { catches, passes } from '../testing.ts'
import { routeIdMissing as rule } from './route-id-missing.ts'

const design = (script: string, ...ids: string[]) => `
applications: { shop: { hooks: { deploy: '${script}' } } }
routes: { ${ids.map((id, at) => `'https://{default}/${at}': { type: upstream, upstream: 'shop:http'${id} }`).join(', ')} }
`
const reads = 'echo $PLATFORM_ROUTES | base64 --decode'

catches(rule, 'an application that reads the routes', design(reads, '', ', id: shop', ''), {
  at: '/routes/https:~1~1{default}~10',
  also: ['/routes/https:~1~1{default}~12'],
  message: '2 routes have no id',
  fixed: design(reads, ', id: shop-2', ', id: shop', ', id: shop-3'),
})
catches(
  rule,
  'a worker or cron that does',
  `
applications: { shop: { workers: { w: { commands: { start: 'x $PLATFORM_ROUTES' } } }, crons: { c: { cmd: 'y' } } } }
routes: { 'https://{default}/': { upstream: 'shop:http', id: a }, 'https://a.{default}/': { upstream: 'shop:http' }, 'https://b.{default}/': { to: 'https://b.org/' } }
`,
  { message: 'route "https://a.{default}/" has no id' },
)
passes(rule, 'an application that does not', design('make', '', ''))
passes(rule, 'a single route', design(reads, ''))
passes(rule, 'routes with ids', design(reads, ', id: a', ', id: b'))

import { catches, passes } from '../testing.ts'
import { appPrivate as rule } from './app-private.ts'

const project = (api: string) => `
applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4', ${api} } }
routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } }
`
const crons = "crons: { clean: { spec: 'H * * * *', commands: { start: x } } }"

catches(
  rule,
  'an application with crons whose locations nobody asks for',
  project(`${crons}, web: { locations: { /: { root: public, passthru: /index.php } } }`),
  { at: '/applications/api/web', fixes: ['Add a route to api'] },
)
passes(rule, 'an application that only has crons', project(crons))
passes(
  rule,
  'one that waits',
  project(`${crons}, web: { commands: { start: sleep infinity }, locations: { /: { root: public } } }`),
)
passes(
  rule,
  'one without other work, which has a rule of its own',
  project('web: { locations: { /: { root: public } } }'),
)
catches(
  rule,
  'one with a server of its own',
  project(`${crons}, web: { commands: { start: npm start }, locations: { /: { passthru: true } } }`),
)
catches(rule, 'one that only serves files', project(`${crons}, web: { locations: { /: { root: public } } }`))
passes(
  rule,
  'one whose locations lead to nothing',
  project(`${crons}, web: { locations: { /: { expires: 1d } } }`),
)

import { catches, passes } from '../testing.ts'
import { appUnreachable as rule } from './app-unreachable.ts'

const route = "routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } }"

catches(
  rule,
  'an application that nothing leads to',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }\n${route}`,
  {
    at: '/applications/api',
    fixes: ['Add a route to api', 'Remove api'],
    fixed: `
applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://api.{default}/: { type: upstream, upstream: 'api:http' }
`,
  },
)
passes(
  rule,
  'applications with relationships or mounts to them, behind a cache, and with other work',
  `
applications:
  shop: { type: 'php:8.4', relationships: { api: 'api:http' }, mounts: { x: { source: storage, service: files } } }
  api: { type: 'php:8.4' }
  files: { type: 'php:8.4', mounts: { x: { source: storage } } }
  cached: { type: 'php:8.4' }
  jobs: { type: 'php:8.4', crons: { clean: { spec: 'H * * * *', commands: { start: x } } } }
  queue: { type: 'php:8.4', workers: { all: { commands: { start: x } } } }
  setup: { type: 'php:8.4', hooks: { deploy: x } }
services: { edge: { type: 'varnish:9.0', relationships: { cached: 'cached:http' } } }
${route}
`,
)
passes(rule, 'a single application with its default route', `applications: { shop: { type: 'php:8.4' } }`)
passes(
  rule,
  'a route that leads nowhere, which has a rule of its own',
  `applications: { shop: { type: 'php:8.4' }, api: { type: 'php:8.4' } }\nroutes: { 'https://{default}/': { type: upstream, upstream: 'gone:http' } }`,
)
passes(
  rule,
  'routes in another file',
  `applications: { shop: { type: 'php:8.4' } }\nroutes: !include routes.yaml`,
)

import { catches, passes } from '../testing.ts'
import { varnishNotRouted as rule } from './varnish-not-routed.ts'

const project = (routes: string) => `
applications: { shop: { type: 'php:8.4' }, blog: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', configuration: { vcl: !include x }, relationships: { shop: 'shop:http' } } }
${routes}
`

catches(
  rule,
  'routes that pass it by, and leads them to it',
  project(`
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http', id: main, cache: { enabled: true, default_ttl: 60 } }
  https://blog.{default}/: { type: upstream, upstream: 'blog:http' }
`),
  {
    at: '/services/edge',
    fixes: ['Lead https://{default}/ to edge'],
    fixed: project(`
routes:
  https://{default}/: { type: upstream, upstream: 'edge:http', id: main, cache: { enabled: false } }
  https://blog.{default}/: { type: upstream, upstream: 'blog:http' }
`),
  },
)
catches(
  rule,
  'a project without routes',
  `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', configuration: { vcl: !include x }, relationships: { shop: 'shop:http' } } }
`,
  {
    fixed: `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { type: 'varnish:9.0', configuration: { vcl: !include x }, relationships: { shop: 'shop:http' } } }
routes: { 'https://{default}/': { type: upstream, upstream: 'edge:http', cache: { enabled: false } } }
`,
  },
)
catches(
  rule,
  'routes to something else only',
  project("routes: { 'https://{default}/': { type: upstream, upstream: 'blog:http' } }"),
  { fixes: [] },
)
passes(
  rule,
  'a route to it',
  project("routes: { 'https://{default}/': { type: upstream, upstream: 'edge:http' } }"),
)
passes(rule, 'routes in another file', project('routes: !include routes.yaml'))
passes(rule, 'nothing behind it, which has a rule of its own', `services: { edge: { type: 'varnish:9.0' } }`)
catches(
  rule,
  'two routes that pass it by',
  project(`
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://www.{default}/: { type: upstream, upstream: 'shop:http' }
`),
  { fixes: ['Lead 2 routes to edge'] },
)

import { catches, passes } from '../testing.ts'
import { routeWebsocket as rule } from './route-websocket.ts'

const design = (start: string, cache: string, location = 'passthru: true') => `
applications: { live: { web: { commands: { start: '${start}' }, locations: { '/': { ${location} } } } } }
routes: { 'https://live.{default}/': { type: upstream, upstream: 'live:http'${cache} } }
`
const off = ', cache: { enabled: false }'
const unbuffered = 'passthru: true, request_buffering: { enabled: false }'

catches(rule, 'a cached server of web sockets', design('php artisan reverb:start', '', unbuffered), {
  at: '/routes/https:~1~1live.{default}~1',
  fixed: design('php artisan reverb:start', off, unbuffered),
})
catches(
  rule,
  'one whose cache is said to be on',
  design('soketi start', ', cache: { enabled: true }', unbuffered),
  {
    at: '/routes/https:~1~1live.{default}~1/cache',
  },
)
catches(rule, 'one whose requests are buffered', design('soketi start', off), {
  at: '/applications/live/web/locations/~1',
  fixed: design('soketi start', off, unbuffered),
})
catches(rule, 'a cached server of events', design('./mercure run', ''), {
  fixed: design('./mercure run', off),
})
catches(
  rule,
  'a cached service of events',
  "{ services: { hub: { type: 'mercure:0' } }, routes: { 'https://hub.{default}/': { type: upstream, upstream: 'hub:mercure' } } }",
)
passes(rule, 'a server of web sockets that is set up for it', design('soketi start', off, unbuffered))
passes(rule, 'files beside it', design('soketi start', off, 'root: public'))
passes(rule, 'any other server', design('node server.js', ''))
passes(
  rule,
  'one that nothing leads to',
  "applications: { live: { web: { commands: { start: 'soketi start' } } } }",
)
passes(rule, 'a cache that is off as a whole', design('soketi start', ', cache: false', unbuffered))
passes(
  rule,
  'cached routes to what answers and closes, beside a server of web sockets',
  `
applications:
  live: { web: { commands: { start: soketi start }, locations: { '/': { ${unbuffered} } } } }
  shop: { web: { commands: { start: node server.js } } }
services: { search: { type: 'opensearch:3' } }
routes:
  'https://{default}/': { type: upstream, upstream: 'shop:http' }
  'https://search.{default}/': { type: upstream, upstream: 'search:opensearch' }
`,
)

import { catches, passes } from '../testing.ts'
import { routeSubdomainTraffic as rule } from './route-subdomain-traffic.ts'

const routes = (page: string, api: string, caller = 'shop') => `
applications: { shop: {}, api: {} }
routes: { '${page}': { type: upstream, upstream: '${caller}:http' }, '${api}': { type: upstream, upstream: 'api:http' } }
`

catches(rule, 'an API on a subdomain of the pages', routes('https://{default}/', 'https://api.{default}/'), {
  at: '/routes/https:~1~1api.{default}~1',
  message: 'https://{default}/api',
})
catches(rule, 'one beside their www', routes('https://www.{default}/', 'https://api.{default}/'), {
  message: 'https://www.{default}/api',
})
passes(rule, 'an API on a path', routes('https://{default}/', 'https://{default}/api'))
passes(rule, 'an API of another host', routes('https://shop.org/', 'https://api.{default}/'))
passes(rule, 'an application that is both', routes('https://{default}/', 'https://api.{default}/', 'api'))
passes(
  rule,
  'an API that is asked inside the project',
  routes('https://{default}/', 'https://api.{default}/').replace(
    'shop: {}',
    "shop: { relationships: { api: 'api:http' } }",
  ),
)
passes(rule, 'addresses without encryption', routes('http://{default}/', 'http://api.{default}/'))
passes(rule, 'pages on a path', routes('https://{default}/shop', 'https://api.{default}/'))
passes(rule, 'another subdomain', routes('https://{default}/', 'https://my.api.{default}/'))
passes(
  rule,
  'an API elsewhere',
  routes('https://{default}/', 'https://api.{default}/').replace(
    "type: upstream, upstream: 'api:http'",
    "type: proxy, to: 'https://api.example.org/'",
  ),
)

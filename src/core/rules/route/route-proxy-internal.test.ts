import { catches, passes } from '../testing.ts'
import { routeProxyInternal as rule } from './route-proxy-internal.ts'

const routes = (to: string) => `
applications: { api: {}, shop: {} }
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://api.shop.org/: { type: upstream, upstream: 'api:http' }
  https://{default}/api: { type: proxy, to: '${to}' }
`
const fixed = routes('').replace("type: proxy, to: ''", "type: upstream, upstream: 'api:http'")

catches(rule, 'a proxy to a host of the project', routes('https://api.shop.org/v1'), {
  at: '/routes/https:~1~1{default}~1api/to',
  fixes: ['Lead it to api:http'],
  fixed,
})
catches(rule, 'a proxy to an application', routes('api:http'), { fixed })
catches(rule, 'a placeholder that no route has', routes('https://old.{default}/'), { fixes: [] })
passes(rule, 'a place outside', routes('https://docs.example.org/'))
passes(rule, 'an address with a port', routes('192.0.2.7:8080'))
passes(rule, 'a redirect', routes('https://api.shop.org/v1').replace('type: proxy', 'type: redirect'))
catches(rule, 'a proxy to an application without an endpoint', routes('api'), { fixes: [] })

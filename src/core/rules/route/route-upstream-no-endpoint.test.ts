import { catches, passes } from '../testing.ts'
import { routeUpstreamNoEndpoint as rule } from './route-upstream-no-endpoint.ts'

const route = (upstream: string) => `
applications: { shop: {} }
services: { live: { type: 'mercure:0' }, db: { type: 'mariadb:11.8' }, own: { type: 'own:1' } }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }
`

catches(rule, 'an application alone', route('shop'), {
  at: '/routes/https:~1~1{default}~1/upstream',
  fixes: ['Lead it to shop:http'],
  fixed: route('shop:http'),
})
catches(rule, 'a colon with nothing behind it', route('shop:'), { fixed: route('shop:http') })
catches(rule, 'a service alone', route('live'), { fixed: route('live:mercure') })
catches(rule, 'a service that is not known', route('own'), { fixes: [] })
passes(rule, 'a name with an endpoint', route('shop:http'))
passes(rule, 'what cannot answer at all, which has a rule of its own', route('db'))
passes(rule, 'what does not exist, which has a rule of its own', route('nothing'))

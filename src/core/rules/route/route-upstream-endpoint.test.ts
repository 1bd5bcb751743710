import { catches, passes } from '../testing.ts'
import { routeUpstreamEndpoint as rule } from './route-upstream-endpoint.ts'

const route = (upstream: string) => `
applications: { shop: { type: 'php:8.4' }, api: { type: 'nodejs:24' } }
services: { live: { type: 'mercure:0' }, db: { type: 'mariadb:11.8' }, own: { type: 'own:1' }, shots: { type: 'chrome-headless:140' } }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}' } }
`

catches(rule, 'another endpoint of an application', route('api:fastcgi'), {
  at: '/routes/https:~1~1{default}~1/upstream',
  message: 'Use http.',
  fixes: ['Lead it to api:http'],
  fixed: route('api:http'),
})
catches(rule, 'the PHP endpoint of something that is not PHP', route('api:php'))
catches(rule, 'the old endpoint of PHP', route('shop:php'), {
  severity: 'warning',
  fixed: route('shop:http'),
})
catches(rule, 'another endpoint of a service', route('live:http'), { fixed: route('live:mercure') })
catches(rule, 'another endpoint of a service that is not made for routes', route('shots:x'), {
  message: 'Use http.',
  fixes: [],
})
passes(rule, 'endpoints that exist', route('live:mercure'))
passes(rule, 'services that are not known', route('own:anything'))
passes(rule, 'what cannot answer at all, which has a rule of its own', route('db:http'))
passes(rule, 'a name alone, which has a rule of its own', route('api'))
catches(rule, 'an endpoint that PHP does not have', route('shop:fastcgi'), { message: 'Use http.' })

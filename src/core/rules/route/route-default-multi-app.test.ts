import { catches, passes } from '../testing.ts'
import { routeDefaultMultiApp as rule } from './route-default-multi-app.ts'

const applications = 'applications: { shop: {}, api: {} }'

catches(rule, 'several applications without routes', `{ ${applications} }`, {
  at: '/applications',
  fixes: ['Lead https://{default}/ to shop', 'Lead https://{default}/ to api'],
  fixed: `{ ${applications}, routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
})
catches(rule, 'empty routes', `{ ${applications}, routes: {} }`, { at: '/routes' })
catches(rule, 'routes that are null', `{ ${applications}, routes: null }`, { at: '/routes' })
passes(rule, 'a single application', 'applications: { shop: {} }')
passes(rule, 'a route', `{ ${applications}, routes: { 'https://{default}/': { upstream: 'shop:http' } } }`)
passes(rule, 'routes in another file', `{ ${applications}, routes: !include routes.yaml }`)
passes(rule, 'routes that are no map, which has a rule of its own', `{ ${applications}, routes: [] }`)

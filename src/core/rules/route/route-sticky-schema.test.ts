import { catches, passes } from '../testing.ts'
import { routeStickySchema as rule } from './route-sticky-schema.ts'

const route = `{ applications: { a: {} }, routes: { 'https://{default}/': { type: upstream, upstream: 'a:http', sticky: true } } }`

catches(rule, 'a sticky route', route, { at: '/routes/https:~1~1{default}~1/sticky' })
passes(rule, 'one of the other flavour', route, { flavour: 'fixed' })
passes(rule, 'any other route', "routes: { 'https://{default}/': { type: upstream } }")

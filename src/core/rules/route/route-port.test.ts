import { catches, passes } from '../testing.ts'
import { routePort as rule } from './route-port.ts'

const route = "{ type: upstream, upstream: 'a:http' }"

catches(
  rule,
  'a port, and redirects to it follow',
  `{ applications: { a: {} }, routes: { 'https://{default}:8080/': ${route}, 'https://www.{default}/': { type: redirect, to: 'https://{default}:8080/' } } }`,
  {
    at: '/routes/https:~1~1{default}:8080~1',
    fixes: ['Make it https://{default}/'],
    fixed: `{ applications: { a: {} }, routes: { 'https://{default}/': ${route}, 'https://www.{default}/': { type: redirect, to: 'https://{default}/' } } }`,
  },
)
catches(
  rule,
  'a port where the address is taken',
  `{ applications: { a: {} }, routes: { 'https://{default}:443/': ${route}, 'https://{default}/': ${route} } }`,
  {
    fixes: [],
  },
)
passes(rule, 'an address without one', `routes: { 'https://{default}/': ${route} }`)

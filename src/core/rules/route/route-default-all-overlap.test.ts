import { catches, passes } from '../testing.ts'
import { routeDefaultAllOverlap as rule } from './route-default-all-overlap.ts'

const route = "{ type: upstream, upstream: 'a:http' }"
const routes = (one: string, other: string) =>
  `{ applications: { a: {} }, routes: { '${one}': ${route}, '${other}': ${route} } }`

catches(rule, 'the same path on both', routes('https://{default}/', 'https://{all}'), {
  at: '/routes/https:~1~1{all}',
  message: 'since "https://{default}/" does',
})
catches(rule, 'the same subdomain', routes('https://www.{all}/a', 'https://www.{default}/a'))
passes(rule, 'other paths', routes('https://{default}/', 'https://{all}/a'))
passes(rule, 'one of them', routes('https://{all}/', 'http://{all}/'))
passes(rule, 'a key that is no address, which has a rule of its own', routes('main', 'https://{all}/'))

import { catches, passes } from '../testing.ts'
import { routeKeyAddress as rule } from './route-key-address.ts'

const route = (key: string) =>
  `{ applications: { a: {} }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'an address in quotes of a word processor', route('“https://{default}/“'), {
  at: '/routes/“https:~1~1{default}~1“',
  fixed: route('https://{default}/'),
})
catches(rule, 'a host alone', route('www.{default}/a'), { fixed: route('https://www.{default}/a') })
catches(rule, 'a placeholder alone', route('{default}'), { fixed: route('https://{default}') })
catches(rule, 'another protocol', route('wss://{default}/'), { fixes: [] })
catches(rule, 'a word', route('main'), { fixes: [] })
passes(rule, 'an address', route('http://{all}/'))
passes(rule, 'a pattern, which has a rule of its own', route('^https://{default}/'))
passes(
  rule,
  'a section inside of the section, which has a rule of its own',
  `routes: { routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
)

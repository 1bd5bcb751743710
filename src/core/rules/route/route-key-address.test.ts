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
catches(rule, 'a single slash after the scheme', route('https:/www.{default}/'), {
  fixed: route('https://www.{default}/'),
})
catches(rule, 'an address with a query', route('https://{default}/a?b=c'), {
  fixed: route('https://{default}/a'),
})
catches(rule, 'an address with a space', route('https://www. {default}/'), {
  fixed: route('https://www.{default}/'),
})
passes(rule, 'what is no route, which has a rule of its own', `routes: { type: upstream }`)
passes(rule, 'a key without a value, which has a rule of its own', 'routes: { main: null }')
catches(rule, 'a word whose route is in another file', 'routes: { main: !include main.yaml }', { fixes: [] })

import { catches, passes } from '../testing.ts'
import { routeIdn as rule } from './route-idn.ts'

const route = (key: string) =>
  `{ applications: { a: {} }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'a host with an umlaut', route('https://bücher.example/'), {
  message: '"xn--bcher-kva.example"',
  fixed: route('https://xn--bcher-kva.example/'),
})
passes(rule, 'one in ASCII', route('https://xn--bcher-kva.example/'))
passes(rule, 'another character in a path', route('https://{default}/bücher'))
passes(rule, 'what is no address', route('bücher'))

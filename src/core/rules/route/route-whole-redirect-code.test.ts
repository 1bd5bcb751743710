import { catches, passes } from '../testing.ts'
import { routeWholeRedirectCode as rule } from './route-whole-redirect-code.ts'

const route = (value: string) => `routes: { 'https://www.{default}/': ${value} }`

catches(rule, 'a code beside the target', route("{ type: redirect, to: 'https://x.org/', code: 302 }"), {
  at: '/routes/https:~1~1www.{default}~1/code',
  fixed: route("{ type: redirect, to: 'https://x.org/' }"),
})
passes(
  rule,
  'the code of a single path',
  route("{ type: redirect, to: 'https://x.org/', redirects: { paths: { /a: { to: /b, code: 302 } } } }"),
)
passes(rule, 'a route that cannot be read', route('null'))

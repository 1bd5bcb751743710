import { catches, passes } from '../testing.ts'
import { routeRedirectCode as rule } from './route-redirect-code.ts'

const redirect = (code: string) =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { /a: { to: /b, code: ${code} } } } } }`

catches(rule, 'a code that is no redirect', redirect('200'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/~1a/code',
  fixes: ['Answer 302', 'Answer 301'],
  fixed: redirect('302'),
})
catches(rule, 'another redirect', redirect('303'))
catches(rule, 'a code as text', redirect("'301'"))
passes(rule, 'a code that is known', redirect('308'))
passes(rule, 'an empty code', redirect('null'))
passes(rule, 'a code in another file', redirect('!include code.yaml'))

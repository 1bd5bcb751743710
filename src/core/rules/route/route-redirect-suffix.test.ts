import { catches, passes } from '../testing.ts'
import { routeRedirectSuffix as rule } from './route-redirect-suffix.ts'

const redirect = (options: string) =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { /a: { to: /b, ${options} } } } } }`

catches(rule, 'a suffix without a prefix', redirect('prefix: false, append_suffix: true'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/~1a/append_suffix',
  fixes: ['Remove append_suffix', 'Remove prefix'],
  fixed: redirect('prefix: false'),
})
catches(rule, 'one that is switched off, more mildly', redirect('prefix: false, append_suffix: false'), {
  severity: 'warning',
})
passes(rule, 'a suffix with a prefix', redirect('append_suffix: true'))
passes(rule, 'no suffix with a prefix', redirect('prefix: true, append_suffix: false'))
passes(
  rule,
  'a regular expression, which has a rule of its own',
  redirect('regexp: true, prefix: false, append_suffix: true'),
)

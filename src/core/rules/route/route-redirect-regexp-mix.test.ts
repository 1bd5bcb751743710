import { catches, passes } from '../testing.ts'
import { routeRedirectRegexpMix as rule } from './route-redirect-regexp-mix.ts'

const redirect = (options: string) =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { ^/a: { to: /b, ${options} } } } } }`

catches(rule, 'a prefix', redirect('regexp: true, prefix: true'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/^~1a/prefix',
  message: 'Remove it.',
  fixed: redirect('regexp: true'),
})
catches(rule, 'both', redirect('regexp: true, prefix: false, append_suffix: false'), {
  message: 'Remove them.',
  fixed: redirect('regexp: true'),
})
passes(rule, 'a regular expression alone', redirect('regexp: true, code: 301'))
passes(rule, 'a prefix without one', redirect('regexp: false, prefix: false'))

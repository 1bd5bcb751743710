import { catches, passes } from '../testing.ts'
import { routeRedirectCapture as rule } from './route-redirect-capture.ts'

const redirect = (to: string, options = ', regexp: true') =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { ^/a(.*): { to: '${to}'${options} } } } } }`

catches(rule, 'a part behind a letter', redirect('/b$1/$2'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/^~1a(.*)/to',
  fixed: redirect('/b/$1/$2'),
})
catches(rule, 'a part in a query', redirect('/look?up=$1'), { fixed: redirect('/look?up=/$1') })
catches(rule, 'a part without a regular expression', redirect('/b/$1', ''), {
  message: 'Add "regexp: true"',
  fixed: redirect('/b/$1'),
})
passes(rule, 'a part behind a slash', redirect('https://x.org/$1'))
passes(rule, 'the arguments of a request', redirect('/b/$1$is_args$args'))
passes(rule, 'nothing captured', redirect('/b'))
passes(rule, 'a path without a regular expression', redirect('/b', ''))
passes(rule, 'what another file says', redirect('/b$1', ', regexp: !include regexp.yaml'))

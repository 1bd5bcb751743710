import { catches, passes } from '../testing.ts'
import { routeRedirectPath as rule } from './route-redirect-path.ts'

const redirect = (from: string, options = '') =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { '${from}': { to: /b${options} } } } } }`

catches(rule, 'a pattern that cannot be read', redirect('^/(a', ', regexp: true'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/^~1(a',
  message: 'is of no regular expression',
})
catches(rule, 'a pattern that is not said to be one, mildly', redirect('^/a'), {
  severity: 'warning',
  message: 'Add "regexp: true".',
  fixed: redirect('^/a', ', regexp: true'),
})
catches(rule, 'a path without a slash, mildly', redirect('a/b'), {
  severity: 'warning',
  message: 'Write one that starts with a slash.',
  fixed: redirect('/a/b'),
})
catches(rule, 'a whole address, mildly', redirect('https://x.org/a'), { severity: 'warning', fixes: [] })
passes(rule, 'a path', redirect('/a'))
passes(rule, 'a pattern', redirect('^/a/(.*)', ', regexp: true'))

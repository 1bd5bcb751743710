import { catches, passes } from '../testing.ts'
import { routeRedirectQuery as rule } from './route-redirect-query.ts'

const redirect = (from: string, options = '') =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://x.org/', redirects: { paths: { '${from}': { to: /b${options} } } } } }`

catches(rule, 'a query string', redirect('/a?page=1'), {
  at: '/routes/https:~1~1{default}~1/redirects/paths/~1a?page=1',
})
catches(rule, 'one in a regular expression', redirect('^/a\\?page=(.*)', ', regexp: true'))
passes(rule, 'something optional in a regular expression', redirect('^/a(/index.html)?', ', regexp: true'))
passes(rule, 'a path', redirect('/a'))

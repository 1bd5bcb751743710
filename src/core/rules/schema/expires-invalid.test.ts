import { catches, passes } from '../testing.ts'
import { expiresInvalid as rule } from './expires-invalid.ts'

const at = (expires: string) =>
  `applications: { shop: { type: 'php:8.4', web: { locations: { /: { root: public, expires: ${expires} } } } } }`
const redirect = (expires: string) =>
  `routes: { 'https://{default}/': { type: redirect, to: 'https://a.com/', redirects: { expires: ${expires}, paths: {} } } }`

catches(rule, 'a time in words, and writes it with its unit', at('5 minutes'), {
  at: '/applications/shop/web/locations/~1/expires',
  message: 'such as "5m"',
  fixed: at('5m'),
})
catches(rule, 'a word', at('never'), { fixes: [] })
catches(rule, 'a unit that is written in capitals', redirect('1D'), { fixed: redirect('1d') })
for (const time of ['300', '-1', "'300'", '500ms', '5m', '2w', '1M', '1y', '24h'])
  passes(rule, `the time ${time}`, at(time))
passes(rule, 'a time in another file', at('!include time.txt'))

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
catches(rule, 'a time in parts', at('1h30m'), { message: 'such as "90m"', fixed: at('90m') })
catches(rule, 'parts that make a longer unit', at('1d 24h'), { fixed: at('2d') })
catches(rule, 'a part of an hour', at('1.5h'), { fixed: at('90m') })
catches(rule, 'parts without a length of their own', at('1M2d'), { fixes: [] })
catches(rule, 'nothing in parts', at('0h0m'), { fixes: [] })
catches(rule, 'a number below the one for none', at('-2'), { message: 'is -2', fixed: at('-1') })
catches(rule, 'a time before now', redirect("'-5d'"), { message: 'is -5d', fixed: redirect('-1') })
for (const time of ['300', '-1', "'300'", '500ms', '5m', '2w', '1M', '1y', '24h'])
  passes(rule, `the time ${time}`, at(time))
passes(rule, 'a time in another file', at('!include time.txt'))
catches(rule, 'a word before a number', at("'later -5'"), { message: 'which is no time' })
passes(rule, 'a part of a second, which has a rule of its own', at('1.5'))

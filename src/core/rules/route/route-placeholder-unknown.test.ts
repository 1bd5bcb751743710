import { catches, passes } from '../testing.ts'
import { routePlaceholderUnknown as rule } from './route-placeholder-unknown.ts'

const route = (key: string) =>
  `{ applications: { a: { type: 'php:8.4' } }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'a misspelt placeholder', route('https://www.{defualt}/a'), {
  at: '/routes/https:~1~1www.{defualt}~1a',
  message: 'Write "https://www.{default}/a".',
  fixed: route('https://www.{default}/a'),
})
catches(rule, 'one with capitals', route('https://{Default}/'), { fixed: route('https://{default}/') })
catches(rule, 'twice as many braces', route('https://{{ default }}/'), { fixed: route('https://{default}/') })
catches(rule, 'a variable of a shell', route('https://$' + '{default}/'), {
  fixed: route('https://{default}/'),
})
catches(rule, 'other brackets', route('https://[all]/'), { fixed: route('https://{all}/') })
catches(rule, 'angle brackets', route('https://<default>/'), { fixed: route('https://{default}/') })
catches(rule, 'percent signs', route('https://www.%default%/'), { fixed: route('https://www.{default}/') })
catches(rule, 'a placeholder without its braces', route('https://default/'), {
  message: 'has "default" in its host',
  fixed: route('https://{default}/'),
})
catches(rule, 'the other one without them', route('https://all.all/'), { fixed: route('https://all.{all}/') })
catches(rule, 'a placeholder that no one knows', route('https://{branch}.example.com/'), {
  message: 'Use {default} or {all}.',
  fixes: [],
})
catches(rule, 'a brace that is not closed', route('https://www.{default/a'), {
  fixed: route('https://www.{default}/a'),
})
catches(rule, 'a brace that is not opened', route('https://www.default}/'), {
  fixed: route('https://www.{default}/'),
})
passes(rule, 'the two placeholders', route('https://api.{default}/'))
passes(rule, 'hosts with such words in them', route('https://default.example.com/'))
passes(rule, 'a host that ends like one', route('https://call.small/'))
passes(rule, 'braces in a path', route('https://{all}/{id}'))
passes(rule, 'a pattern, which has a rule of its own', route('https://(www|api)[a-z].example.com/'))
passes(rule, 'what is no address', route('{main}'))

import { catches, passes } from '../testing.ts'
import { routeRegexKey as rule } from './route-regex-key.ts'

const route = (key: string) =>
  `{ applications: { a: {} }, routes: { '${key}': { type: upstream, upstream: 'a:http' } } }`

catches(rule, 'anything in a path', route('https://{default}/a/.*'), {
  at: '/routes/https:~1~1{default}~1a~1.*',
})
catches(rule, 'a group', route('https://{default}/(a|b)/'))
catches(rule, 'a class of characters', route('https://{default}/[a-z]/'))
catches(rule, 'an anchor', route('^https://{default}/'))
catches(rule, 'an end', route('https://{default}/a$'))
catches(rule, 'a star in a path, more mildly', route('https://{default}/a/*'), { severity: 'warning' })
catches(rule, 'a star within a host, more mildly', route('https://a.*.org/'), { severity: 'warning' })
passes(rule, 'what is meant as a placeholder, which has a rule of its own', route('https://[default]/'))
passes(rule, 'a wildcard', route('https://*.{default}/'))
passes(rule, 'what is no address', route('api'))
passes(rule, 'brackets that a path may have', route('https://{default}/a(1)/b+c'))
passes(rule, 'placeholders', route('https://{all}/'))

import { catches, passes } from '../testing.ts'
import { variableValueNested as rule } from './variable-value-nested.ts'

const shop = (variables: string) =>
  `applications: { shop: { type: 'php:8.4', variables: { env: { ${variables} } } } }`

catches(rule, 'a list', shop('HOSTS: [a.com, b.com]'), {
  at: '/applications/shop/variables/env/HOSTS',
  message: '"variables.env.HOSTS" of application "shop" is a list, and an environment variable is text.',
  fixed: shop(`HOSTS: '["a.com","b.com"]'`),
  consequence: 'JSON',
})
catches(rule, 'a map', shop('LIMITS: { a: 1 }'), { message: 'is a map', fixed: shop(`LIMITS: '{"a":1}'`) })
catches(rule, 'a list with what is in another file', shop('HOSTS: [!include hosts.txt]'), { fixes: [] })
catches(
  rule,
  'a list for the web instance',
  `applications: { shop: { web: { variables: { env: { HOSTS: [a.com] } } } } }`,
  { at: '/applications/shop/web/variables/env/HOSTS' },
)
passes(rule, 'texts, numbers, yes or no, nothing', shop('A: live, B: 2, C: true, D: null, E: !include e.txt'))
passes(
  rule,
  'lists of other prefixes, which become JSON',
  `applications: { shop: { variables: { app: { hosts: [a.com] } } } }`,
)
catches(rule, 'a list of which a part is in another file', shop('HOSTS: [!include hosts.txt, a.com]'), {
  fixes: [],
})
catches(rule, 'a map with what is in another file', shop('LIMITS: { a: 1, b: !include b.txt }'), {
  fixes: [],
})

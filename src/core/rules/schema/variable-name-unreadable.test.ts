import { catches, passes } from '../testing.ts'
import { variableNameUnreadable as rule } from './variable-name-unreadable.ts'

const shop = (variables: string) =>
  `applications: { shop: { type: 'php:8.4', variables: { env: { ${variables} } } } }`

catches(rule, 'a dash', shop('APP-MODE: live, LEVEL: 3'), {
  at: '/applications/shop/variables/env/APP-MODE',
  message:
    '"variables.env.APP-MODE" of application "shop" has a name that a shell cannot read as a variable. Call it "APP_MODE".',
  fixed: shop('APP_MODE: live, LEVEL: 3'),
  consequence: 'Code that reads it',
})
catches(rule, 'spaces', shop("'APP  MODE ': live"), { fixed: shop('APP_MODE: live') })
catches(rule, 'a dot', shop('app.mode: live'), { fixed: shop('app_mode: live') })
catches(rule, 'the prefix once more', shop("'env:MODE': live"), { fixed: shop('MODE: live') })
catches(rule, 'a digit at the start', shop('2FA: off'), { message: 'Give it another name.', fixes: [] })
catches(rule, 'nothing but signs', shop("'--': off"), { fixes: [] })
catches(rule, 'a name whose likely other is taken', shop('A-B: 1, A_B: 2'), {
  at: '/applications/shop/variables/env/A-B',
  fixes: [],
})
catches(
  rule,
  'a variable of a worker',
  `applications: { shop: { workers: { mail: { commands: { start: run }, variables: { env: { A-B: 1 } } } } } }`,
  { at: '/applications/shop/workers/mail/variables/env/A-B' },
)
passes(rule, 'names of variables', shop('APP_MODE: live, _x9: 1, mode: 2'))
passes(
  rule,
  'settings of other prefixes',
  `applications: { shop: { variables: { php: { date.timezone: UTC }, drupal: { 'a.b:c': 1 } } } }`,
)
passes(rule, 'a name that is passed over', shop('.base: live'))
catches(rule, 'a prefix in the middle', shop("'x-env:MODE': live"), { fixed: shop('x_env_MODE: live') })

import { catches, passes } from '../testing.ts'
import { variablesPrefixUnknown as rule } from './variables-prefix-unknown.ts'

const shop = (variables: string) => `applications: { shop: { type: 'php:8.4', variables: ${variables} } }`

catches(rule, 'another word for env', shop('{ environment: { A: b } }'), {
  at: '/applications/shop/variables/environment',
  message: '"variables.environment" of application "shop" is a prefix without a meaning. Did you mean "env"?',
  fixed: shop('{ env: { A: b } }'),
})
catches(rule, 'a prefix in capitals', shop('{ PHP: { memory_limit: 256M } }'), {
  fixed: shop('{ php: { memory_limit: 256M } }'),
})
catches(rule, 'one beside that which is meant', shop('{ ENV: { A: b }, env: { C: d } }'), { fixes: [] })
catches(
  rule,
  'one of a worker',
  "applications: { shop: { type: 'php:8.4', workers: { w: { commands: { start: x }, variables: { ENV: { A: b } } } } } }",
  { at: '/applications/shop/workers/w/variables/ENV' },
)
passes(rule, 'prefixes of the platform and of a program', shop('{ env: {}, php: {}, drupalsettings: {} }'))

import { catches, passes } from '../testing.ts'
import { versionDeprecated as rule } from './version-deprecated.ts'

catches(
  rule,
  'a version that is on its way out, and offers a newer one',
  `applications: { shop: { type: 'php:8.3' } }`,
  { at: '/applications/shop/type', fixed: `applications: { shop: { type: 'php:8.4' } }` },
)
passes(rule, 'other versions', `applications: { shop: { type: 'php:8.4' }, old: { type: 'php:8.1' } }`)

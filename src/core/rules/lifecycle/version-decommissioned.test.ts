import { catches, passes } from '../testing.ts'
import { versionDecommissioned as rule } from './version-decommissioned.ts'

catches(
  rule,
  'a version that was taken away, and offers a newer one',
  `services: { cache: { type: 'redis:3.2' } }`,
  { at: '/services/cache/type', fixed: `services: { cache: { type: 'redis:8.8' } }` },
)
passes(rule, 'other versions', `services: { cache: { type: 'redis:7.0' }, x: { type: 'redis:99' } }`)

import { catches, passes } from '../testing.ts'
import { versionDeprecated as rule } from './version-deprecated.ts'

catches(
  rule,
  'a version that is on its way out, and offers one that is not past its end of life',
  `services: { cache: { type: 'redis:7.2' } }`,
  {
    at: '/services/cache/type',
    message: 'which is deprecated. Upgrade it.',
    fixed: `services: { cache: { type: 'redis:8.8' } }`,
  },
)
catches(rule, 'mildly a version that its makers still mend', `applications: { shop: { type: 'php:8.3' } }`, {
  severity: 'info',
  message: 'until 2027-12-31',
  fixed: `applications: { shop: { type: 'php:8.4' } }`,
})
passes(rule, 'other versions', `applications: { shop: { type: 'php:8.4' }, old: { type: 'php:8.1' } }`)
passes(
  rule,
  'network storage, which has a rule of its own',
  `services: { files: { type: 'network-storage:2.0' } }`,
)
const old = `applications: { shop: { type: 'php:8.3' } }`
catches(
  rule,
  'mildly one on the last day that it is mended',
  old,
  { severity: 'info' },
  { today: '2027-12-31' },
)
catches(
  rule,
  'one that nobody mends any more',
  old,
  { message: 'which is deprecated. Upgrade it.' },
  { today: '2028-01-01' },
)

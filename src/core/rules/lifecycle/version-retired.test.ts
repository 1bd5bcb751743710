import { catches, passes } from '../testing.ts'
import { versionRetired as rule } from './version-retired.ts'

catches(
  rule,
  'a version that nobody maintains, and offers a newer one',
  `applications: { shop: { type: 'php:8.1' } }`,
  { at: '/applications/shop/type', fixed: `applications: { shop: { type: 'php:8.4' } }` },
)
passes(
  rule,
  'other versions',
  `applications: { shop: { type: 'php:8.3' }, box: { type: 'composable:25.11', stack: ['php@8.4'] } }`,
)

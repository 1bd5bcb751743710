import { catches, passes } from '../testing.ts'
import { duplicateKeyAcrossFiles as rule } from './duplicate-key-across-files.ts'

const shop = `applications: { shop: { type: 'php:8.4' } }`
const files = ['.upsun/b.yaml', '.upsun/a.yaml'] as const

catches(
  rule,
  'an application in two files',
  shop,
  {
    at: '/applications/shop',
    message: 'defined in .upsun/a.yaml and again in .upsun/b.yaml',
  },
  { duplicates: [{ path: ['applications', 'shop'], files }] },
)
passes(rule, 'names that are written once', shop)

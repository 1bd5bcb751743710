import { catches, passes } from '../testing.ts'
import { fixedDiskMinimum as rule } from './fixed-disk-minimum.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'less than the least',
  shop('disk: 64'),
  { at: '/applications/shop/disk', fixes: ['Use 128'] },
  fixed,
)
passes(rule, 'the least', shop('disk: 128'), fixed)
passes(rule, 'Flex', shop('disk: 64'), { ...fixed, flavour: 'flex' })

import { catches, passes } from '../testing.ts'
import { fixedSizeInvalid as rule } from './fixed-size-invalid.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'a size that does not exist',
  shop('size: HUGE'),
  { at: '/applications/shop/size', fixes: ['Use AUTO'] },
  fixed,
)
catches(
  rule,
  'small letters',
  `services: { db: { type: 'mariadb:11.8', disk: 512, size: xl } }`,
  {
    fixes: ['Write it as the text XL', 'Use AUTO'],
  },
  fixed,
)
passes(rule, 'sizes', shop('size: S, web: { size: 2XL }'), fixed)
passes(rule, 'Flex', shop('size: HUGE'), { ...fixed, flavour: 'flex' })

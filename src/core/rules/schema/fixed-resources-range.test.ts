import { catches, passes } from '../testing.ts'
import { fixedResourcesRange as rule } from './fixed-resources-range.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'too little memory',
  shop('resources: { base_memory: 32 }'),
  {
    at: '/applications/shop/resources/base_memory',
    fixes: ['Use 64'],
  },
  fixed,
)
catches(
  rule,
  'too large a ratio',
  `services: { db: { type: 'mariadb:11.8', disk: 512, resources: { memory_ratio: 2048 } } }`,
  {
    fixes: ['Use 1024'],
  },
  fixed,
)
passes(rule, 'values in range', shop('resources: { base_memory: 64, memory_ratio: 1024 }'), fixed)
passes(rule, 'Flex', shop('resources: { base_memory: 32 }'), { ...fixed, flavour: 'flex' })

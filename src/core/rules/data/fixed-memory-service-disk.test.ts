import { catches, passes } from '../testing.ts'
import { fixedMemoryServiceDisk as rule } from './fixed-memory-service-disk.ts'

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'a cache with a disk',
  `services: { cache: { type: 'memcached:1.6', disk: 256 } }`,
  { at: '/services/cache/disk', fixed: `services: { cache: { type: 'memcached:1.6' } }` },
  fixed,
)
passes(
  rule,
  'a cache without, and services with data',
  `services: { a: { type: 'redis:8.0' }, b: { type: 'redis-persistent:8.0', disk: 256 }, c: { type: 'x:1', disk: 5 } }`,
  fixed,
)
passes(rule, 'a disk that is left empty', `services: { a: { type: 'redis:8.0', disk: null } }`, fixed)
passes(rule, 'Flex, which has a rule of its own', `services: { cache: { type: 'memcached:1.6', disk: 256 } }`)

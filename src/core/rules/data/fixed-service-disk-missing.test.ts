import { catches, passes } from '../testing.ts'
import { fixedServiceDiskMissing as rule } from './fixed-service-disk-missing.ts'

const fixed = { flavour: 'fixed' } as const

catches(
  rule,
  'a database without a disk',
  `services: { db: { type: 'mariadb:11.8' } }`,
  { at: '/services/db', fixed: `services: { db: { type: 'mariadb:11.8', disk: 256 } }` },
  fixed,
)
catches(
  rule,
  'a queue that needs more, with an empty disk',
  `services: { events: { type: 'kafka:4.3', disk: null } }`,
  { fixes: ['Give it 512 MB'] },
  fixed,
)
passes(rule, 'a disk', `services: { db: { type: 'mariadb:11.8', disk: 2048 } }`, fixed)
passes(
  rule,
  'services without data',
  `services: { a: { type: 'redis:8.0' }, b: { type: 'x:1' }, c: null }`,
  fixed,
)
passes(rule, 'a Flex project, whose disks are not in the files', `services: { db: { type: 'mariadb:11.8' } }`)

import { catches, passes } from '../testing.ts'
import { flexServiceDisk as rule } from './flex-service-disk.ts'

catches(rule, 'a disk', `services: { db: { type: 'mariadb:11.8', disk: 512 } }`, {
  at: '/services/db/disk',
  fixed: `services: { db: { type: 'mariadb:11.8' } }`,
})
passes(rule, 'a disk on Fixed', `services: { db: { type: 'mariadb:11.8', disk: 512 } }`, { flavour: 'fixed' })
passes(rule, 'Fixed', `services: { db: { type: 'mariadb:11.8', disk: 512 } }`, { flavour: 'fixed' })

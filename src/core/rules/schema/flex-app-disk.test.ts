import { catches, passes } from '../testing.ts'
import { flexAppDisk as rule } from './flex-app-disk.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a disk', shop('disk: 2048'), {
  at: '/applications/shop/disk',
  fixed: `applications: { shop: { type: 'php:8.4' } }`,
})
catches(rule, 'a disk of a worker', shop('workers: { w: { commands: { start: a }, disk: 1 } }'), {
  at: '/applications/shop/workers/w/disk',
})
catches(rule, 'what is no size, which nothing took over from Fixed', shop('disk: 512MB'), {
  severity: 'error',
  message: 'no size either',
})
passes(rule, 'none', shop('mounts: {}'))
passes(rule, 'a disk on Fixed', shop('disk: 2048'), { flavour: 'fixed' })
passes(rule, 'Fixed', shop('disk: 2048'), { flavour: 'fixed' })

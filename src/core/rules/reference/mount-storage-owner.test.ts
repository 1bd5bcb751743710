import { catches, passes } from '../testing.ts'
import { mountStorageOwner as rule } from './mount-storage-owner.ts'

const api = (mount: string) => `applications: { api: { mounts: { /f: ${mount} } }, cms: {} }`
const services = `services: { files: { type: 'network-storage:1.0' }, db: { type: 'mariadb:11.8' } }`

catches(rule, 'network storage', `{ ${api('{ source: storage, service: files }')}, ${services} }`, {
  at: '/applications/api/mounts/~1f',
  fixed: `{ ${api('{ source: service, service: files }')}, ${services} }`,
})
catches(rule, 'another service', `{ ${api('{ source: storage, service: db }')}, ${services} }`, { fixes: [] })
catches(rule, 'the application itself', api('{ source: storage, service: api }'), {
  fixed: api('{ source: storage }'),
})
passes(rule, 'another application', api('{ source: storage, service: cms }'))
passes(rule, 'storage of its own', api('{ source: storage }'))
passes(
  rule,
  'a worker that shares the storage of its application',
  `applications: { api: { workers: { w: { mounts: { /f: { source: storage, service: api } } } } } }`,
)
passes(rule, 'what nothing has, which is another fault', api('{ source: storage, service: gone }'))
passes(rule, 'Fixed', `{ ${api('{ source: storage, service: files }')}, ${services} }`, { flavour: 'fixed' })

import { catches, passes } from '../testing.ts'
import { mountServiceTarget as rule } from './mount-service-target.ts'

const api = (service: string, source = 'service') =>
  `applications: { api: { mounts: { /f: { source: ${source}, service: ${service} } } } }`
const services = `services: { files: { type: 'network-storage:1.0' }, db: { type: 'mariadb:11.8' }, odd: { type: 'new-thing:1' } }`

catches(rule, 'a name that nothing has', `{ ${api('file')}, ${services} }`, {
  at: '/applications/api/mounts/~1f',
  fixes: ['Use files', 'Create file as Network storage'],
  fixed: `{ ${api('files')}, ${services} }`,
})
catches(rule, 'a service of another type', `{ ${api('db')}, ${services} }`, {
  message: 'no network storage',
  fixes: ['Use files'],
})
catches(rule, 'an application', `{ ${api('api')}, ${services} }`)
catches(
  rule,
  'a worker',
  `applications: { api: { workers: { queue: { commands: { start: x } } }, mounts: { /f: { source: service, service: queue } } } }`,
  { message: '"queue", which is no network storage' },
)
catches(
  rule,
  'shared storage of an application that does not exist',
  `{ ${api('gone', 'storage')}, ${services} }`,
  { fixes: [] },
)
catches(rule, 'a name that nothing has in an excerpt without services, mildly', api('files'), {
  severity: 'warning',
})
passes(rule, 'network storage', `{ ${api('files')}, ${services} }`)
passes(rule, 'an image that is not known', `{ ${api('odd')}, ${services} }`)
passes(rule, 'other sources', `{ ${api('gone', 'tmp')}, ${services} }`)
passes(rule, 'sources that Fixed does not have', `{ ${api('gone', 'storage')}, ${services} }`, {
  flavour: 'fixed',
})
passes(
  rule,
  'a mount that names no service, which has a rule of its own',
  `{ applications: { api: { mounts: { /f: { source: service } } } }, ${services} }`,
)
passes(
  rule,
  'shared storage of a service, which has a rule of its own',
  `{ ${api('db', 'storage')}, ${services} }`,
)
passes(rule, 'a service of another project, which has a rule of its own', api('assets'), {
  others: { media: `services: { assets: { type: 'network-storage:1.0' } }` },
})

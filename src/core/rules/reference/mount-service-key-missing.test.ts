import { catches, passes } from '../testing.ts'
import { mountServiceKeyMissing as rule } from './mount-service-key-missing.ts'

catches(
  rule,
  'a mount from a service that is not named, and offers what there is',
  `
applications: { api: { mounts: { /f: { source: service } } } }
services: { files: { type: 'network-storage:1.0' }, db: { type: 'mariadb:11.8' } }
`,
  {
    at: '/applications/api/mounts/~1f',
    fixes: ['Use files'],
    fixed: `
applications: { api: { mounts: { /f: { source: service, service: files } } } }
services: { files: { type: 'network-storage:1.0' }, db: { type: 'mariadb:11.8' } }
`,
  },
)
catches(
  rule,
  'one where there is no network storage yet, and creates it',
  `applications: { api: { workers: { w: { mounts: { /f: { source: service } } } } } }`,
  {
    at: '/applications/api/workers/w/mounts/~1f',
    fixed: `
applications: { api: { workers: { w: { mounts: { /f: { source: service, service: files } } } } } }
services: { files: { type: 'network-storage:1.0' } }
`,
  },
)
catches(
  rule,
  'one where the name for it is taken',
  `{ applications: { api: { mounts: { /f: { source: service } } } }, services: { files: { type: 'redis:8.0' } } }`,
  { fixes: [] },
)
passes(
  rule,
  'other sources, and other forms',
  `applications: { api: { mounts: { a: { source: storage }, b: 'shared:files/b', c: null } } }`,
)

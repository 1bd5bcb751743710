import { catches, passes } from '../testing.ts'
import { relationshipToNetworkStorage as rule } from './relationship-to-network-storage.ts'

const services = `services: { files: { type: 'network-storage:1.0' } }`

catches(
  rule,
  'network storage, and mounts it instead',
  `
applications: { api: { type: 'php:8.4', relationships: { files: null } } }
${services}
`,
  {
    at: '/applications/api/relationships/files',
    fixed: `
applications: { api: { type: 'php:8.4', mounts: { /files: { source: service, service: files, source_path: files } } } }
${services}
`,
  },
)
catches(
  rule,
  'network storage that is mounted at that place already, and only removes the relationship',
  `
applications: { api: { relationships: { files: 'files:x' }, mounts: { /files: { source: storage } } } }
${services}
`,
  { fixed: `{ applications: { api: { mounts: { /files: { source: storage } } } }, ${services} }` },
)
catches(
  rule,
  'a service that connects to network storage, which has no mounts',
  `services: { edge: { type: 'varnish:9.0', relationships: { f: 'files:x' } }, files: { type: 'network-storage:1.0' } }`,
  { fixes: [] },
)
passes(
  rule,
  'a mount',
  `{ applications: { api: { mounts: { /f: { source: service, service: files } } } }, ${services} }`,
)
passes(
  rule,
  'another service',
  `{ applications: { api: { relationships: { db: null } } }, services: { db: { type: 'mariadb:11.8' } } }`,
)

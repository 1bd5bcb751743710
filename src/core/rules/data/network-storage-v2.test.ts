import { catches, passes } from '../testing.ts'
import { networkStorageV2 as rule } from './network-storage-v2.ts'

catches(
  rule,
  'version 2.0, and replaces the service',
  `
applications: { shop: { type: 'php:8.4', mounts: { files: { source: service, service: files } } } }
services: { files: { type: 'network-storage:2.0' } }
`,
  {
    at: '/services/files/type',
    fixed: `
applications: { shop: { type: 'php:8.4', mounts: { files: { source: service, service: files-1-0 } } } }
services: { files-1-0: { type: 'network-storage:1.0' } }
`,
  },
)
passes(
  rule,
  'version 1.0, and other services',
  `services: { a: { type: 'network-storage:1.0' }, b: { type: 'opensearch:2' } }`,
)

import { catches, passes } from '../testing.ts'
import { relationshipNoDefaultEndpoint as rule } from './relationship-no-default-endpoint.ts'

const services = `services: { kms: { type: 'vault-kms:1.12', configuration: { endpoints: { sign: [] } } } }`

catches(
  rule,
  'an empty relationship to a key store',
  `
applications: { api: { relationships: { kms: null } } }
${services}
`,
  {
    at: '/applications/api/relationships/kms',
    fixed: `
applications: { api: { relationships: { kms: { service: kms, endpoint: sign } } } }
${services}
`,
  },
)
catches(
  rule,
  'a key store without endpoints, for which there is no fix yet',
  `
applications: { api: { relationships: { keys: { service: kms } } } }
services: { kms: { type: 'vault-kms:1.12' } }
`,
  { fixes: [] },
)
passes(
  rule,
  'a named endpoint',
  `{ applications: { api: { relationships: { kms: 'kms:sign' } } }, ${services} }`,
)
passes(
  rule,
  'services with a default endpoint, and what has rules of its own',
  `
applications: { api: { relationships: { db: null, kafka: null, files: null, edge: null, copy: null, web: null } }, web: { type: 'nodejs:24' } }
services:
  db: { type: 'mariadb:11.8' }
  kafka: { type: 'kafka:4.3' }
  files: { type: 'network-storage:1.0' }
  edge: { type: 'varnish:9.0' }
  copy: { type: 'mariadb-replica:11.8' }
`,
)

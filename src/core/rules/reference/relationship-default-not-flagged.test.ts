import { catches, passes } from '../testing.ts'
import { relationshipDefaultNotFlagged as rule } from './relationship-default-not-flagged.ts'

catches(
  rule,
  'an image whose default is documented and not marked',
  `
applications: { api: { relationships: { kafka: null } } }
services: { kafka: { type: 'kafka:4.3' } }
`,
  {
    at: '/applications/api/relationships/kafka',
    fixed: `
applications: { api: { relationships: { kafka: { service: kafka, endpoint: kafka } } } }
services: { kafka: { type: 'kafka:4.3' } }
`,
  },
)
passes(
  rule,
  'an image with a marked default',
  `{ applications: { api: { relationships: { db: null } } }, services: { db: { type: 'mariadb:11.8' } } }`,
)
passes(
  rule,
  'a named endpoint',
  `{ applications: { api: { relationships: { kafka: 'kafka:kafka' } } }, services: { kafka: { type: 'kafka:4.3' } } }`,
)
passes(
  rule,
  'a service with endpoints of its own, which has another rule',
  `
applications: { api: { relationships: { ch: null } } }
services: { ch: { type: 'clickhouse:26.3', configuration: { endpoints: { native: { port: 9000 } } } } }
`,
)
passes(
  rule,
  'a declared endpoint with the name of the default one, which has another rule',
  `
applications: { api: { relationships: { db: null } } }
services: { db: { type: 'oracle-mysql:8.4', configuration: { schemas: [main], endpoints: { mysql: {} } } } }
`,
)
passes(
  rule,
  'a service whose endpoints are in another file',
  `
applications: { api: { relationships: { kafka: null } } }
services: { kafka: { type: 'kafka:4.3', configuration: !include kafka.yaml } }
`,
)

import { catches, passes } from '../testing.ts'
import { relationshipToWorker as rule } from './relationship-to-worker.ts'

const api = `api: { type: 'php:8.4', workers: { queue: { commands: { start: php queue.php } } } }`

catches(
  rule,
  'a worker by its own name',
  `applications: { shop: { relationships: { jobs: 'queue:http' } }, ${api} }`,
  {
    at: '/applications/shop/relationships/jobs',
    message: 'a worker of "api"',
    fixed: `applications: { shop: { relationships: { jobs: 'api:http' } }, ${api} }`,
  },
)
catches(
  rule,
  'a worker by its full name',
  `applications: { shop: { relationships: { jobs: { service: api--queue } } }, ${api} }`,
)
passes(rule, 'its application', `applications: { shop: { relationships: { jobs: 'api:http' } }, ${api} }`)
passes(
  rule,
  'a service that is called like a worker',
  `
applications: { shop: { relationships: { jobs: 'queue:rabbitmq' } }, ${api} }
services: { queue: { type: 'rabbitmq:4.3' } }
`,
)

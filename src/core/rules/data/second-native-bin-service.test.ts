import { catches, passes } from '../testing.ts'
import { secondNativeBinService as rule } from './second-native-bin-service.ts'

const project = (a: string, b: string) => `
applications: { shop: { type: 'php:8.4', relationships: { cache: { service: cache, endpoint: redis }, sessions: null } } }
services: { cache: { ${a} }, sessions: { ${b} } }
`

catches(
  rule,
  'a second Redis, and leads its clients to the first',
  project("type: 'redis:8.0'", "type: 'redis:8.0'"),
  {
    at: '/services/sessions',
    fixed: `
applications: { shop: { type: 'php:8.4', relationships: { cache: { service: cache, endpoint: redis }, sessions: { service: cache } } } }
services: { cache: { type: 'redis:8.0' } }
`,
  },
)
passes(
  rule,
  'one that keeps its data beside one that does not',
  project("type: 'redis:8.0'", "type: 'redis-persistent:8.0'"),
)
passes(rule, 'another version', project("type: 'redis:8.0'", "type: 'redis:7.2'"))
passes(
  rule,
  'one that is set up otherwise',
  project("type: 'redis:8.0'", "type: 'redis:8.0', configuration: { maxmemory_policy: noeviction }"),
)
passes(
  rule,
  'a second database, which has a rule of its own',
  project("type: 'mariadb:11.8'", "type: 'mariadb:11.8'"),
)

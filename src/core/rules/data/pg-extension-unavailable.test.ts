import { catches, passes } from '../testing.ts'
import { pgExtensionUnavailable as rule } from './pg-extension-unavailable.ts'

const service = (type: string, extensions: string) =>
  `services: { db: { type: '${type}', configuration: { extensions: [${extensions}] } } }`

catches(rule, 'an extension that the version no longer has', service('postgresql:18', 'pg_trgm, adminpack'), {
  at: '/services/db/configuration/extensions/1',
  message: 'postgresql:18 has no extension "adminpack"',
  fixed: service('postgresql:18', 'pg_trgm'),
})
catches(rule, 'a misspelt extension, and offers what is nearest', service('postgresql:16', 'pg_tgrm'), {
  fixes: ['Use pg_trgm', 'Remove pg_tgrm'],
  fixed: service('postgresql:16', 'pg_trgm'),
})
catches(
  rule,
  'an extension of a replica',
  `
services:
  db: { type: 'postgresql:18', configuration: { endpoints: { replicator: { replication: true } } } }
  copy: { type: 'postgres-replica:18', configuration: { extensions: [timetravel] }, relationships: { primary: 'db:replicator' } }
`,
)
passes(rule, 'what there is', service('postgresql:18', 'vector, uuid-ossp'))
passes(rule, 'versions that are not known', service('postgresql:99', 'anything'))
passes(rule, 'other services', service('timescaledb:18', 'anything'))
passes(rule, 'what cannot be read', service('postgresql:18', '5, null'))

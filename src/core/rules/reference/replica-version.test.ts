import { catches, passes } from '../testing.ts'
import { replicaVersion as rule } from './replica-version.ts'

const services = (version: string) => `
services:
  db: { type: 'mariadb:11.8' }
  copy: { type: 'mariadb-replica:${version}', relationships: { primary: 'db:replicator' } }
`

catches(rule, 'another version than that of the primary', services('11.4'), {
  at: '/services/copy/type',
  message: '"db" has 11.8',
  fixed: services('11.8'),
})
passes(rule, 'the same version', services('11.8'))
passes(
  rule,
  'another version than that of what it connects to besides',
  `
services:
  db: { type: 'mariadb:11.8' }
  stats: { type: 'mariadb:11.4' }
  copy: { type: 'mariadb-replica:11.8', relationships: { stats: 'stats:mysql', primary: 'db:replicator' } }
`,
)
passes(
  rule,
  'a primary of another engine, which is another fault',
  `
services:
  db: { type: 'postgresql:18' }
  copy: { type: 'mariadb-replica:11.8', relationships: { primary: 'db:replicator' } }
`,
)
passes(rule, 'a replica that follows nothing', `services: { copy: { type: 'mariadb-replica:11.8' } }`)

import { catches, passes } from '../testing.ts'
import { transitionalDuplicate as rule } from './transitional-duplicate.ts'

const project = (old: string, now: string) => `
applications: { shop: { type: 'php:8.4', relationships: { a: { service: old }, b: { service: now } } } }
services: { now: { type: '${now}' }, old: { type: '${old}' }, unused: { type: '${old}' } }
`

catches(rule, 'two versions of one service', project('solr:9.9', 'solr:10.0'), {
  at: '/services/old/type',
  message: '"old" (9.9) and "now" (10.0)',
})
catches(rule, 'the two names of one engine', project('mysql:11.4', 'mariadb:11.8'))
passes(rule, 'one version, and different services', project('postgresql:18', 'postgresql:18'))
passes(rule, 'caches, which have nothing to move', project('redis:7.2', 'redis:8.0'))
passes(rule, 'a replica beside its primary', project('mariadb-replica:11.4', 'mariadb:11.8'))
passes(
  rule,
  'an older version that nobody uses, which has a rule of its own',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: null } } }
services: { db: { type: 'postgresql:18' }, spare: { type: 'postgresql:16' } }
`,
)
passes(
  rule,
  'replicas of two versions, which stay for as long as their primaries',
  project('mariadb-replica:11.4', 'mariadb-replica:11.8'),
)

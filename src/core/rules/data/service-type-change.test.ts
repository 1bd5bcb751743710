import { catches, passes } from '../testing.ts'
import { serviceTypeChange as rule } from './service-type-change.ts'

const db = (type: string) => `services: { db: { type: '${type}' } }`

catches(
  rule,
  'another engine',
  db('postgresql:18'),
  { at: '/services/db/type', message: 'postgresql:18 cannot read', fixed: db('mariadb:11.8') },
  { baseline: db('mariadb:11.8') },
)
catches(
  rule,
  'an older version',
  db('postgresql:16'),
  { message: 'is older' },
  { baseline: db('postgresql:18') },
)
passes(rule, 'what was drawn', db('postgresql:18'))
passes(rule, 'a newer version', db('postgresql:18'), { baseline: db('postgresql:16') })
passes(rule, 'the two names of one engine', db('mysql:11.8'), { baseline: db('mariadb:11.8') })
passes(rule, 'a cache, which has no data to lose', db('valkey:9.0'), { baseline: db('redis:8.0') })
passes(rule, 'Redis and Valkey with a disk, which has a rule of its own', db('valkey-persistent:9.0'), {
  baseline: db('redis-persistent:8.0'),
})
passes(rule, 'a search engine of another version, which has a rule of its own', db('solr:9.9'), {
  baseline: db('solr:10.0'),
})
passes(rule, 'a cache that becomes a store', db('valkey-persistent:9.0'), { baseline: db('memcached:1.6') })
catches(
  rule,
  'a database in the place of keys',
  db('mariadb:11.8'),
  {},
  { baseline: db('redis-persistent:8.0') },
)
catches(
  rule,
  'keys in the place of a database',
  db('redis-persistent:8.0'),
  {},
  { baseline: db('mariadb:11.8') },
)

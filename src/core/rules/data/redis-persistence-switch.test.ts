import { catches, passes } from '../testing.ts'
import { redisPersistenceSwitch as rule } from './redis-persistence-switch.ts'

const project = (type: string, name = 'cache') => `
applications: { shop: { type: 'nodejs:24', web: { commands: { start: x } }, relationships: { cache: { service: ${name} } } } }
services: { ${name}: { type: '${type}' } }
`

catches(
  rule,
  'a Redis that gets a disk',
  project('redis-persistent:8.0'),
  { at: '/services/cache/type', fixed: project('redis-persistent:8.0', 'cache-8-0') },
  { baseline: project('redis:8.0') },
)
passes(rule, 'what was drawn', project('redis-persistent:8.0'))
passes(rule, 'another version', project('redis:8.0'), { baseline: project('redis:7.2') })
passes(rule, 'Valkey in the place of Redis, both with a disk', project('valkey-persistent:9.0'), {
  baseline: project('redis-persistent:8.0'),
})
passes(rule, 'another engine after Redis, which has a rule of its own', project('mariadb:11.8'), {
  baseline: project('redis-persistent:8.0'),
})
passes(rule, 'Redis after another engine, which has a rule of its own', project('redis-persistent:8.0'), {
  baseline: project('mariadb:11.8'),
})

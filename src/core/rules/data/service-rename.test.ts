import { catches, passes } from '../testing.ts'
import { serviceRename as rule } from './service-rename.ts'

const project = (name: string, type = 'mariadb:11.8') => `
applications: { shop: { type: 'php:8.4', relationships: { db: '${name}:mysql' } } }
services: { ${name}: { type: '${type}' }, stats: { type: 'mariadb:11.8' } }
`

catches(
  rule,
  'a database with another name',
  project('main'),
  { at: '/services/main', message: '"db"', fixed: project('db') },
  { baseline: project('db') },
)
passes(rule, 'what was drawn', project('main'))
passes(rule, 'the same names', project('db'), { baseline: project('db') })
passes(rule, 'a further database', project('db'), { baseline: 'services: { db: { type: "mariadb:11.8" } }' })
passes(rule, 'a cache, which has no data to lose', project('main', 'redis:8.0'), {
  baseline: project('db', 'redis:8.0'),
})
passes(rule, 'a new service with another version', project('main'), {
  baseline: project('db', 'mariadb:11.4'),
})
catches(
  rule,
  'the first of two new databases, which only one can have been',
  project('main').replace('services: {', "services: { spare: { type: 'mariadb:11.8' },"),
  { at: '/services/spare' },
  { baseline: project('db') },
)

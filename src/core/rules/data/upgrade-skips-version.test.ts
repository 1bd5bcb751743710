import { catches, passes } from '../testing.ts'
import { upgradeSkipsVersion as rule } from './upgrade-skips-version.ts'

const db = (type: string) => `services: { db: { type: '${type}' } }`

catches(
  rule,
  'a version that is skipped',
  db('mariadb:12.3'),
  { at: '/services/db/type', message: 'skips "11.8"', fixed: db('mariadb:11.8') },
  { baseline: db('mariadb:11.4') },
)
catches(
  rule,
  'several, and goes to the first of them',
  db('mysql:12.3'),
  { message: '"11.4" and "11.8"', fixed: db('mysql:11.4') },
  { baseline: db('mariadb:10.6') },
)
passes(rule, 'the next version', db('mariadb:11.8'), { baseline: db('mariadb:11.4') })
passes(rule, 'an older version, which has a rule of its own', db('mariadb:11.4'), {
  baseline: db('mariadb:12.3'),
})
passes(rule, 'services that can skip versions', db('postgresql:18'), { baseline: db('postgresql:14') })
passes(rule, 'what was drawn', db('mariadb:12.3'))
passes(rule, 'another engine, which has a rule of its own', db('mariadb:12.3'), {
  baseline: db('postgresql:11'),
})

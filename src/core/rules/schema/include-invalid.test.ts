import { Tagged, type Value } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { includeInvalid as rule } from './include-invalid.ts'

const shop = (included: Value) => ({
  applications: { shop: { type: 'php:8.4', hooks: { build: new Tagged('!include', included) } } },
})

catches(rule, 'a list of files', shop(['a.sh']), {
  at: '/applications/shop/hooks/build',
  message: '"hooks.build" of application "shop" includes no file. Write its path behind "!include"',
})
catches(rule, 'nothing', shop(''))
catches(rule, 'a type without a path', shop({ type: 'string' }), {
  message: 'includes something without a path.',
})
catches(rule, 'a type that there is not', shop({ type: 'strin', path: 'a.sh' }), {
  message: 'a file of the type "strin", which there is not. Write "string", "binary", "yaml" or "archive".',
  fixed: shop({ type: 'string', path: 'a.sh' }),
})
catches(rule, 'a type that is like none', shop({ type: 'shell', path: 'a.sh' }), { fixes: [] })
catches(rule, 'a path without a type, mildly', shop({ path: 'a.sh' }), { severity: 'warning' })
catches(rule, 'a file of the machine', shop('/etc/hosts'), {
  message: 'includes "/etc/hosts", which is outside',
  severity: 'warning',
})
catches(rule, 'one with its type', shop({ type: 'string', path: '/etc/hosts' }), {
  message: 'which is outside',
  severity: 'warning',
})
catches(
  rule,
  'a service that is included whole',
  { services: { db: new Tagged('!include', { type: 'text', path: 'a' }) } },
  { at: '/services/db', message: 'Service "db" includes a file' },
)
for (const included of ['a.sh', '../a.sh', { type: 'binary', path: 'a' }, { type: 'archive', path: 'a' }])
  passes(rule, `the file ${JSON.stringify(included)}`, shop(included))
passes(rule, 'other tags', { applications: { shop: { hooks: { build: new Tagged('!archive', ['a']) } } } })
passes(rule, 'what is passed over', { applications: { '.base': new Tagged('!include', '') } })
catches(rule, 'a list of paths', shop({ type: 'string', path: ['a.sh'] }), { message: 'without a path.' })
catches(rule, 'a number as its type', shop({ type: 5, path: 'a.sh' }), { message: 'of the type "5"' })

import { catches, passes } from '../testing.ts'
import { appUnknownKey as rule } from './app-unknown-key.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(
  rule,
  'a misspelt key, and offers the right one',
  `{ ${shop('relationship: { db: null }')}, services: { db: { type: 'redis:8.0' } } }`,
  {
    at: '/applications/shop/relationship',
    message:
      '"relationship" of application "shop" is no key that the platform knows. Did you mean "relationships"?',
    fixes: ['Rename relationship to relationships', 'Remove relationship'],
  },
)
catches(rule, 'a key like no other, deep inside', shop('web: { memory_limit: 512 }'), {
  at: '/applications/shop/web/memory_limit',
  fixes: ['Remove memory_limit'],
  fixed: `applications: { shop: { type: 'php:8.4' } }`,
})
catches(rule, 'a misspelt key where others are allowed, mildly', shop('runtime: { extension: [redis] }'), {
  severity: 'warning',
})
catches(rule, 'a key that the platform has and documents nowhere, mildly', shop('egress: {}'), {
  message: 'Keep it if your project has the feature.',
  severity: 'warning',
  fixes: [],
})
catches(
  rule,
  'a key of the other flavour',
  `applications: { shop: { type: 'php:8.4', container_profile: HIGH_CPU } }`,
  { message: 'a key of the other flavour', severity: 'warning' },
  { flavour: 'fixed' },
)
catches(
  rule,
  'a section that was put into an application',
  shop('services: { db: { type: mariadb:11.8 } }'),
  {
    message: 'Move it beside the applications, or into the file for services.',
  },
)
catches(rule, 'a key that belongs into another', shop('web: { start: php -S }'), {
  message: '"web.start" of application "shop" is no key that the platform knows. Say it in "commands.start".',
  fixes: ['Move it to commands.start', 'Remove start'],
  fixed: shop('web: { commands: { start: php -S } }'),
})
catches(rule, 'a key by another name', shop("web: { locations: { '/': { passthrough: true } } }"), {
  fixed: shop("web: { locations: { '/': { passthru: true } } }"),
})
catches(rule, 'a key that is where it belongs as well', shop('root: a, source: { root: b }'), {
  fixes: ['Remove root'],
})
catches(rule, 'variables without their prefix', shop('env: { A: 1 }'), {
  fixed: shop('variables: { env: { A: 1 } }'),
})
passes(rule, 'keys that are known, and what is in another file', {
  applications: { shop: { type: 'php:8.4', hooks: { build: 'make' }, '.base': { any: 1 } }, '.x': { y: 1 } },
})
passes(rule, 'keys that have a rule of their own', shop('name: shop, hooks: { start: x }, disk: 512'))
passes(rule, 'other keys where the schemas leave them open', shop('runtime: { jit: true }'))
catches(rule, 'a key of the application inside of another', shop('web: { crons: {} }'), {
  message: '"web.crons" of application "shop" does not belong there. Move it up, beside "web".',
})
catches(
  rule,
  'a key of a cron among its commands',
  shop("crons: { a: { commands: { start: make, spec: '1 * * * *' } } }"),
  {
    message: 'Move it up, beside "commands".',
  },
)
catches(rule, 'a key inside of itself', shop('build: { build: make }'), {
  message: 'is no key that the platform knows',
})
catches(rule, 'variables by a shorter name', shop('vars: { env: { LEVEL: debug } }'), {
  message: 'Say it in "variables".',
  fixed: shop('variables: { env: { LEVEL: debug } }'),
})
catches(
  rule,
  'a level of its own for what belongs right there',
  shop('runtime: { php: { extensions: [apcu] } }'),
  {
    at: '/applications/shop/runtime/php',
    message:
      '"runtime.php" of application "shop" is a level that the platform does not look into. Write what is below it right under "runtime".',
    severity: 'warning',
    fixed: shop('runtime: { extensions: [apcu] }'),
  },
)
catches(
  rule,
  'such a level beside the same key',
  shop('runtime: { extensions: [gmp], php: { extensions: [apcu] } }'),
  { severity: 'warning', fixes: [] },
)
passes(rule, 'another level there, of which nothing is known', shop('runtime: { php: { jit: true } }'))

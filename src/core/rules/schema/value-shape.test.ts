import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { valueShape as rule } from './value-shape.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'a list where text is needed', shop('hooks: { build: [make, test] }'), {
  at: '/applications/shop/hooks/build',
  message: '"hooks.build" of application "shop" has to be text.',
  fixes: [],
})
catches(
  rule,
  'a choice that is left open, mildly',
  shop('web: { upstream: { protocol: http, socket_family: null } }'),
  {
    severity: 'warning',
    message: '"web.upstream.socket_family" of application "shop" is empty, where',
    fixed: shop('web: { upstream: { protocol: http } }'),
  },
)
catches(rule, 'a number where text is needed', shop('source: { root: 8 }'), {
  fixed: shop("source: { root: '8' }"),
})
catches(rule, 'a list of one where text is needed', shop('hooks: { build: [make] }'), {
  fixed: shop('hooks: { build: make }'),
})
catches(rule, 'text where a list is needed', shop("web: { locations: { '/': { index: index.html } } }"), {
  fixed: shop("web: { locations: { '/': { index: [index.html] } } }"),
})
catches(
  rule,
  'text where a number is needed',
  shop("crons: { c: { spec: '1 * * * *', shutdown_timeout: '30' } }"),
  {
    fixed: shop("crons: { c: { spec: '1 * * * *', shutdown_timeout: 30 } }"),
  },
)
catches(rule, 'a fraction', shop('runtime: { request_terminate_timeout: 1.5 }'), {
  message: 'a whole number',
})
catches(
  rule,
  'text that older YAML takes for yes, mildly',
  shop("web: { locations: { '/': { allow: yes } } }"),
  {
    severity: 'warning',
    fixed: shop("web: { locations: { '/': { allow: true } } }"),
  },
)
catches(rule, 'other text where yes or no is needed', shop("web: { locations: { '/': { allow: maybe } } }"))
catches(rule, 'text where a map is needed', shop('web: php -S'), { at: '/applications/shop/web' })
catches(rule, 'a list where a map is needed', shop('crons: [a]'), { message: 'a map of names' })
catches(rule, 'an empty key, mildly', shop('workers: null'), {
  severity: 'warning',
  fixed: `applications: { shop: { type: 'php:8.4' } }`,
})
catches(
  rule,
  'a choice that does not exist',
  `routes: { 'https://{default}/': { tls: { min_version: TLSv1.5 } } }`,
  {
    at: '/routes/https:~1~1{default}~1/tls/min_version',
  },
)
catches(rule, 'text in place of a service', `services: { db: 'mariadb:11.8' }`, { at: '/services/db' })
catches(rule, 'a list in place of a mount', shop('mounts: { files: [uploads] }'))
catches(rule, 'an empty mount, mildly', shop('mounts: { files: null }'), { severity: 'warning' })
catches(rule, 'variables of a prefix that are left out, mildly', shop('variables: { env: null }'), {
  severity: 'warning',
})
catches(rule, 'a list of settings', `services: { db: { type: 'mariadb:11.8', configuration: [a] } }`, {
  message: '"configuration" of service "db" has to be a map of keys.',
})
passes(rule, 'values that fit', shop("web: { locations: { '/': { passthru: true, expires: 1d } } }"))
passes(rule, 'values in other files, of any shape, and below ignored keys', {
  applications: {
    shop: {
      hooks: { build: new Tagged('!include', 'x.sh') },
      variables: { env: { LEVEL: 1, NESTED: { a: [1] } } },
      dependencies: { php: { require: { a: 'b' } } },
      mounts: { '.x': 5 },
    },
  },
})
passes(rule, 'what has a rule of its own', shop('relationships: [a], access: { ssh: nobody }'))
passes(rule, 'an entry without a value', 'applications: { shop: null }')
catches(
  rule,
  'yes where a number is needed',
  shop("crons: { c: { spec: '1 * * * *', shutdown_timeout: yes } }"),
)
catches(rule, 'relationships that are left empty, mildly', shop('workers: { w: { relationships: null } }'), {
  at: '/applications/shop/workers/w/relationships',
  severity: 'warning',
})
passes(rule, 'what may be anything, and is empty', shop('variables: { env: { A: null } }'))

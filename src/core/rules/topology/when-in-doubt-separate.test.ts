import { catches, passes } from '../testing.ts'
import { whenInDoubtSeparate as rule } from './when-in-doubt-separate.ts'

const routes = `
routes:
  https://{default}/: { type: upstream, upstream: 'shop:http' }
  https://crm.{default}/: { type: upstream, upstream: 'crm:http' }
  https://blog.{default}/: { type: upstream, upstream: 'blog:http' }
`
const apart = `
applications:
  shop: { type: 'php:8.4', relationships: { db: null } }
  crm: { type: 'nodejs:24', relationships: { contacts: null } }
  blog: { type: 'ruby:3.4' }
services: { db: { type: 'mariadb:11.8' }, contacts: { type: 'postgresql:18' } }
${routes}`

catches(rule, 'applications that share nothing, once', apart, {
  at: '/applications/crm',
  also: ['/applications/shop'],
  message: '"shop"',
})
passes(
  rule,
  'applications that are connected, by way of others too',
  `
applications:
  shop: { type: 'php:8.4', relationships: { db: null, crm: 'crm:http' } }
  crm: { type: 'nodejs:24' }
  blog: { type: 'ruby:3.4', mounts: { x: { source: service, service: files } } }
  helper: { type: 'php:8.4' }
services: { db: { type: 'mariadb:11.8' }, files: { type: 'network-storage:1.0' }, edge: { type: 'varnish:9.0', relationships: { shop: 'shop:http', blog: 'blog:http' } } }
${routes}`,
)
passes(rule, 'applications of which all is known', apart, { facts: { customer: 'North', team: 'A' } })
passes(rule, 'applications of different customers, which has a rule of its own', apart, {
  facts: { applications: { shop: { customer: 'North' }, crm: { customer: 'South' } } },
})
passes(
  rule,
  'an application without data, which may be the face of another',
  `
applications: { shop: { type: 'php:8.4', relationships: { db: null } }, crm: { type: 'nodejs:24' }, blog: { type: 'ruby:3.4' } }
services: { db: { type: 'mariadb:11.8' } }
${routes}`,
)
passes(rule, 'a name that leads nowhere', apart.replace('db: null', 'gone: null'))
catches(
  rule,
  'applications of one customer whose teams are not known',
  apart,
  {},
  { facts: { customer: 'North' } },
)
catches(rule, 'applications of one team whose customers are not known', apart, {}, { facts: { team: 'A' } })
catches(
  rule,
  'applications of which one is known',
  apart,
  {},
  { facts: { applications: { shop: { customer: 'North', team: 'A' } } } },
)
passes(
  rule,
  'a name that leads nowhere beside them',
  apart.replace("'ruby:3.4'", "'ruby:3.4', relationships: { x: 'gone:http' }"),
)
passes(
  rule,
  'relationships in another file',
  apart.replace("'ruby:3.4'", "'ruby:3.4', relationships: !include r.yaml"),
)
passes(
  rule,
  'an application that nobody asks',
  apart.replace("upstream: 'crm:http'", "upstream: 'shop:http'"),
)
passes(
  rule,
  'copies of one application, which have a rule of their own',
  `
applications:
  shop: { type: 'php:8.4', relationships: { db: 'a:mysql' } }
  crm: { type: 'php:8.4', relationships: { db: 'b:mysql' } }
  blog: { type: 'ruby:3.4' }
services: { a: { type: 'mariadb:11.8' }, b: { type: 'mariadb:11.8' } }
${routes}`,
)

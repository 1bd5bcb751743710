import { catches, passes } from '../testing.ts'
import { varnishRelationshipMissing as rule } from './varnish-relationship-missing.ts'

const edge = "type: 'varnish:9.0', configuration: { vcl: !include edge.vcl }"

catches(
  rule,
  'a Varnish without relationships, and offers the applications that do not connect to it',
  `
applications: { shop: { type: 'php:8.4' }, stats: { type: 'php:8.4', relationships: { edge: 'edge:http+stats' } } }
services: { edge: { ${edge} } }
`,
  {
    at: '/services/edge',
    fixes: ['Connect it to shop'],
    fixed: `
applications: { shop: { type: 'php:8.4' }, stats: { type: 'php:8.4', relationships: { edge: 'edge:http+stats' } } }
services: { edge: { ${edge}, relationships: { shop: 'shop:http' } } }
`,
  },
)
catches(
  rule,
  'a Varnish that leads to a service only',
  `services: { edge: { ${edge}, relationships: { db: 'db:mysql' } }, db: { type: 'mariadb:11.8' } }`,
)
passes(
  rule,
  'a Varnish in front of an application',
  `
applications: { shop: { type: 'php:8.4' } }
services: { edge: { ${edge}, relationships: { shop: 'shop:http', db: 'db:mysql' } }, db: { type: 'mariadb:11.8' } }
`,
)
passes(
  rule,
  'a dangling relationship, which has a rule of its own',
  `services: { edge: { ${edge}, relationships: { x: 'x:http' } } }`,
)
passes(rule, 'other services', `services: { db: { type: 'mariadb:11.8' } }`)

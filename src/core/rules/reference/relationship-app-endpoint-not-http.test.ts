import { catches, passes } from '../testing.ts'
import { relationshipAppEndpointNotHttp as rule } from './relationship-app-endpoint-not-http.ts'

catches(
  rule,
  'an endpoint that applications do not have',
  `applications: { shop: { relationships: { api: 'api:mysql' } }, api: { type: 'python:3.14' } }`,
  {
    at: '/applications/shop/relationships/api',
    message: 'no endpoint "mysql"',
    fixed: `applications: { shop: { relationships: { api: 'api:http' } }, api: { type: 'python:3.14' } }`,
  },
)
catches(
  rule,
  'the endpoint of PHP on another runtime',
  `applications: { shop: { relationships: { api: 'api:php' } }, api: { type: 'nodejs:24' } }`,
)
passes(
  rule,
  'http',
  `applications: { shop: { relationships: { api: 'api:http' } }, api: { type: 'nodejs:24' } }`,
)
passes(
  rule,
  'php of PHP',
  `applications: { shop: { relationships: { api: 'api:php' } }, api: { type: 'php:8.4' } }`,
)
passes(
  rule,
  'php of a stack that starts with PHP',
  `applications: { shop: { relationships: { api: 'api:php' } }, api: { type: 'composable:26.05', stack: { runtimes: ['php@8.4'] } } }`,
)
passes(
  rule,
  'an application that relates to itself',
  `applications: { api: { relationships: { me: 'api:php' } } }`,
)
passes(
  rule,
  'no endpoint, and a service, which have rules of their own',
  `
applications: { shop: { relationships: { api: null, db: 'db:http' } }, api: { type: 'nodejs:24' } }
services: { db: { type: 'mariadb:11.8' } }
`,
)

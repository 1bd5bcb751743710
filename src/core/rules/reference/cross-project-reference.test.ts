import { catches, passes } from '../testing.ts'
import { crossProjectReference as rule } from './cross-project-reference.ts'

const others = { crm: `{ applications: { api: {} }, services: { db: { type: 'mariadb:11.8' } } }` }

catches(
  rule,
  'a relationship',
  `applications: { shop: { relationships: { db: null } } }`,
  { at: '/applications/shop/relationships/db', message: 'project "crm"' },
  { others },
)
catches(
  rule,
  'a route',
  `routes: { 'https://{default}/': { type: upstream, upstream: 'api:http' } }`,
  { at: '/routes/https:~1~1{default}~1/upstream' },
  { others },
)
catches(
  rule,
  'a mount',
  `applications: { shop: { mounts: { /f: { source: service, service: db } } } }`,
  { at: '/applications/shop/mounts/~1f' },
  { others },
)
passes(
  rule,
  'what the project itself has, and what nobody has',
  `
applications: { shop: { relationships: { db: null, x: 'nobody:http' } } }
services: { db: {} }
`,
  { others },
)
passes(
  rule,
  'a redirect to a path that is called alike',
  `routes: { 'https://{default}/': { type: redirect, to: api } }`,
  { others },
)

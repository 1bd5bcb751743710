import { catches, passes } from '../testing.ts'
import { unknownTopLevelKey as rule } from './unknown-top-level-key.ts'

const shop = `applications: { shop: { type: 'php:8.4' } }`

catches(rule, 'a key of something else', `{ ${shop}, version: '3.8' }`, {
  at: '/version',
  message: 'Remove it, unless another tool reads it.',
  fixed: `{ ${shop} }`,
})
catches(rule, 'a misspelt section', `{ ${shop}, service: { db: { type: 'redis:8.0' } } }`, {
  severity: 'error',
  fixes: ['Rename service to services', 'Remove service'],
})
catches(rule, 'a key of applications', `{ ${shop}, workers: {} }`, {
  message: 'It belongs into an application',
})
catches(rule, 'a service, as files of Fixed have it', `{ ${shop}, db: { type: 'mariadb:11.8' } }`, {
  at: '/db',
  message: 'It belongs below "services:".',
  fixes: ['Move it under services', 'Remove db'],
  fixed: `{ ${shop}, services: { db: { type: 'mariadb:11.8' } } }`,
})
catches(rule, 'a route', `{ ${shop}, 'https://{default}/': { type: upstream, upstream: 'shop:http' } }`, {
  fixed: `{ ${shop}, routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } } }`,
})
catches(
  rule,
  'an application, by what it has',
  `{ ${shop}, api: { hooks: { build: make }, web: { locations: {} } } }`,
  { message: 'It belongs below "applications:".', fixes: ['Remove api'] },
)
catches(rule, 'the only application', `{ shop: { type: 'php:8.4' } }`, {
  fixed: `{ applications: { shop: { type: 'php:8.4' } } }`,
})
catches(
  rule,
  'a service whose name is taken where it belongs',
  `{ ${shop}, db: { type: 'mariadb:11.8' }, services: { db: { type: 'redis:8.0' } } }`,
  { fixes: ['Remove db'] },
)
catches(rule, 'a section that the platform reads and documents nowhere', `{ ${shop}, tasks: {} }`, {
  message: 'Keep it if your project has the feature.',
  fixes: [],
})
passes(
  rule,
  'the three sections, and a holder of anchors',
  `{ ${shop}, services: null, routes: {}, .base: {} }`,
)
passes(rule, 'Fixed', `{ ${shop}, version: '3.8' }`, { flavour: 'fixed' })
catches(
  rule,
  'a service beside others',
  `{ ${shop}, db: { type: 'mariadb:11.8' }, services: { cache: { type: 'redis:8.0' } } }`,
  { fixes: ['Move it under services', 'Remove db'] },
)
catches(
  rule,
  'a service where the section is no map',
  `{ ${shop}, db: { type: 'mariadb:11.8' }, services: [a] }`,
  {
    fixes: ['Remove db'],
  },
)
catches(rule, 'a misspelt section beside the right one', `{ ${shop}, service: { db: {} }, services: {} }`, {
  fixes: ['Remove service'],
})
catches(rule, 'a service whose type is in capitals', `{ ${shop}, db: { type: 'PostgreSQL:14' } }`, {
  message: 'It belongs below "services:".',
  fixes: ['Remove db'],
})

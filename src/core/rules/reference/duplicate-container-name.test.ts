import { catches, passes } from '../testing.ts'
import { duplicateContainerName as rule } from './duplicate-container-name.ts'

catches(
  rule,
  'an application and a service of one name, and renames the application with what calls it',
  `
applications:
  shop: { relationships: { backend: 'api:http', api: null, pages: 'cms:http' } }
  cms: { type: 'php:8.4' }
  api: { type: 'php:8.4' }
services: { api: { type: 'mariadb:11.8' } }
routes: { 'https://{default}/': { type: upstream, upstream: 'api:http' } }
`,
  {
    at: '/services/api',
    fixes: ['Rename the application to api-app'],
    fixed: `
applications:
  shop: { relationships: { backend: 'api-app:http', api: null, pages: 'cms:http' } }
  cms: { type: 'php:8.4' }
  api-app: { type: 'php:8.4' }
services: { api: { type: 'mariadb:11.8' } }
routes: { 'https://{default}/': { type: upstream, upstream: 'api-app:http' } }
`,
  },
)
passes(rule, 'names of their own', `{ applications: { api: {} }, services: { db: {} } }`)
passes(rule, 'no services', `applications: { api: {} }`)

import { catches, passes } from '../testing.ts'
import { headlessBuildOrder as rule } from './headless-build-order.ts'

const project = (site: string) => `
applications:
  site: { type: 'nodejs:24', relationships: { api: 'api:http' }, ${site} }
  api: { type: 'php:8.4', relationships: { db: 'db:mysql' } }
services: { db: { type: 'mariadb:11.8' } }
`
const files = 'web: { commands: { start: sleep infinity }, locations: { /: { root: public } } }'

catches(
  rule,
  'a site that is built before its source runs',
  project(`${files}, hooks: { build: "npm ci\\nnpm run build" }`),
  {
    at: '/applications/site/hooks/build',
    message: '"api"',
  },
)
catches(
  rule,
  'a site without a process',
  project('web: { locations: { /: { root: public } } }, hooks: { build: gatsby build }'),
)
passes(
  rule,
  'a site that is built later',
  project(`${files}, hooks: { build: npm ci, post_deploy: npm run build }`),
)
passes(
  rule,
  'a site that does not have to be built',
  project(`${files}, hooks: { build: "if [ -n x ]; then npm run build; fi" }`),
)
passes(
  rule,
  'a server',
  project(
    'web: { commands: { start: npm start }, locations: { /: { passthru: true, root: x } } }, hooks: { build: npm run build }',
  ),
)
passes(
  rule,
  'a site that reads from nothing else',
  `
applications: { site: { type: 'nodejs:24', ${files}, hooks: { build: npm run build }, relationships: { cache: null } } }
services: { cache: { type: 'redis:8.0' } }
`,
)
catches(
  rule,
  'a site with a location that has no files',
  project('web: { locations: { /: { root: public }, /x: { expires: 1d } } }, hooks: { build: gatsby build }'),
)
passes(rule, 'an application without locations', project('hooks: { build: npm run build }'))
passes(
  rule,
  'an application that answers what is no file',
  project('web: { locations: { /: { root: public, passthru: true } } }, hooks: { build: npm run build }'),
)
passes(
  rule,
  'a server beside files',
  project(
    'web: { commands: { start: npm start }, locations: { /: { root: public } } }, hooks: { build: npm run build }',
  ),
)

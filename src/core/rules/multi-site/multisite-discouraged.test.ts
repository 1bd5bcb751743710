import { catches, passes } from '../testing.ts'
import { multisiteDiscouraged as rule } from './multisite-discouraged.ts'

const cms = `applications: { cms: { type: 'php:8.4' } }`
const sites = (...sites: object[]) => ({
  facts: { applications: { cms: { sites: sites.map((site, at) => ({ name: `site ${at}`, ...site })) } } },
})
const good = { team: 'web', releasedTogether: true, traffic: 'low', sameCode: true } as const

catches(rule, 'stated sites', cms, { at: '/applications/cms', message: '2 sites' }, sites({}, {}))
catches(
  rule,
  'stated sites that meet every condition, mildly',
  cms,
  { severity: 'info', message: 'All four conditions' },
  sites(good, good),
)
catches(
  rule,
  'hosts and databases per site that nobody stated',
  `
applications: { cms: { relationships: { a: 'db:north', b: 'db:south' } } }
services:
  db: { type: 'mariadb:11.8', configuration: { schemas: [north, south], endpoints: { north: { default_schema: north }, south: { default_schema: south } } } }
routes:
  https://north.org/: { type: upstream, upstream: 'cms:http' }
  https://south.org/: { type: upstream, upstream: 'cms:http' }
`,
  { message: 'several sites' },
)
const byOneEndpoint = (...schemas: string[]) => `
applications: { cms: { relationships: { database: 'db:mysql' } } }
services:
  db: { type: 'mariadb:11.8', configuration: { schemas: [${schemas}], endpoints: { mysql: { default_schema: ${schemas[0]}, privileges: { ${schemas.map((name) => `${name}: admin`)} } } } } }
routes:
  https://www.north.org/: { type: upstream, upstream: 'cms:http' }
  https://south.org/: { type: upstream, upstream: 'cms:http' }
`
catches(rule, 'databases per site that one endpoint leads to', byOneEndpoint('north', 'south'), {
  message: 'several sites',
})
passes(rule, 'databases for two purposes that one endpoint leads to', byOneEndpoint('shop', 'stats'))
passes(rule, 'one site', cms, sites({}))
passes(
  rule,
  'hosts alone, which have a rule of their own',
  `
applications: { cms: {} }
routes: { https://a.org/: { upstream: 'cms:http' }, https://b.org/: { upstream: 'cms:http' } }
`,
)
passes(rule, 'sites of an application that is gone', `applications: { shop: {} }`, sites({}, {}))
catches(
  rule,
  'stated sites that meet some conditions only',
  cms,
  { severity: 'warning', message: 'Give each a project' },
  sites({ ...good, traffic: 'high' }, good),
)

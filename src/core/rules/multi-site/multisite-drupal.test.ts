import { catches, passes } from '../testing.ts'
import { multisiteDrupal as rule } from './multisite-drupal.ts'

const mounts = (...sites: string[]) =>
  `applications: { cms: { mounts: { ${sites.map((site) => `'web/sites/${site}/files': { source: local }`).join(', ')} } } }`
const fixed = { flavour: 'fixed' } as const

catches(rule, 'folders of several sites', mounts('default', 'north.org'), { at: '/applications/cms' }, fixed)
catches(
  rule,
  'a Drupal whose sites were stated',
  mounts('default'),
  {},
  { ...fixed, facts: { applications: { cms: { sites: [{ name: 'a' }, { name: 'b' }] } } } },
)
passes(rule, 'one site', mounts('default', 'all'), fixed)
passes(
  rule,
  'something else with several sites',
  `applications: { cms: { hooks: { build: wp core download } } }`,
  {
    ...fixed,
    facts: { applications: { cms: { sites: [{ name: 'a' }, { name: 'b' }] } } },
  },
)
passes(rule, 'Flex', mounts('default', 'north.org'))
passes(rule, 'a Drupal of which one site was stated', mounts('default'), {
  ...fixed,
  facts: { applications: { cms: { sites: [{ name: 'a' }] } } },
})

import { catches, passes } from '../testing.ts'
import { multisiteDomainsInDb as rule } from './multisite-domains-in-db.ts'

const wordpress = (deploy: string) => `
applications:
  cms: { type: 'php:8.4', variables: { env: { MULTISITE: true } }, hooks: { deploy: ${deploy} }, mounts: { wp-content/uploads: { source: storage } } }
`

catches(
  rule,
  'a WordPress with several sites that leaves its domains alone',
  wordpress('wp core update-db'),
  {
    at: '/applications/cms/hooks/deploy',
    fixes: ['Add a step to the deploy hook'],
  },
)
catches(
  rule,
  'one whose sites were stated',
  `applications: { cms: { hooks: { build: wp core download } } }`,
  { at: '/applications/cms' },
  { facts: { applications: { cms: { sites: [{ name: 'a' }, { name: 'b' }] } } } },
)
passes(rule, 'one that replaces domains', wordpress('wp search-replace a b'))
passes(rule, 'one that runs a script of its own, which may do anything', wordpress('./deploy.sh'))
passes(rule, 'a WordPress with one site', `applications: { cms: { hooks: { build: wp core download } } }`)
passes(rule, 'anything else', `applications: { shop: { variables: { env: { MULTISITE: true } } }, b: null }`)
passes(rule, 'Fixed', wordpress('wp core update-db'), { flavour: 'fixed' })
catches(
  rule,
  'one without a deploy hook, and starts one',
  `applications: { cms: { hooks: { build: wp core download } } }`,
  { at: '/applications/cms', fixes: ['Add a step to the deploy hook'] },
  { facts: { applications: { cms: { sites: [{ name: 'a' }, { name: 'b' }] } } } },
)
passes(
  rule,
  'a WordPress of which one site was stated',
  `applications: { cms: { hooks: { build: wp core download } } }`,
  { facts: { applications: { cms: { sites: [{ name: 'a' }] } } } },
)

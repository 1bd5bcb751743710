import { catches, passes } from '../testing.ts'
import { multisiteDomainLogic as rule } from './multisite-domain-logic.ts'

catches(
  rule,
  'an application that answers for several domains, and gives their routes ids',
  `
applications: { cms: {} }
routes:
  https://www.north.org/: { type: upstream, upstream: 'cms:http' }
  https://north.org/: { type: redirect, to: 'https://www.north.org/' }
  https://south.org/: { type: upstream, upstream: 'cms:http' }
  https://south.org/en: { type: upstream, upstream: 'cms:http' }
`,
  {
    at: '/routes/https:~1~1www.north.org~1',
    also: ['/routes/https:~1~1south.org~1', '/routes/https:~1~1south.org~1en'],
    message: '"north.org" and "south.org"',
    fixed: `
applications: { cms: {} }
routes:
  https://www.north.org/: { type: upstream, upstream: 'cms:http', id: north-org }
  https://north.org/: { type: redirect, to: 'https://www.north.org/' }
  https://south.org/: { type: upstream, upstream: 'cms:http', id: south-org }
  https://south.org/en: { type: upstream, upstream: 'cms:http', id: south-org-2 }
`,
  },
)
catches(
  rule,
  'one behind a cache',
  `
applications: { cms: {} }
services: { edge: { type: 'varnish:9.0', relationships: { cms: 'cms:http' } } }
routes: { https://north.org/: { upstream: 'edge:http' }, https://south.org/: { upstream: 'cms:http' } }
`,
)
passes(
  rule,
  'old domains that are redirected as a whole',
  `
applications: { cms: {} }
routes:
  https://north.org/: { type: upstream, upstream: 'cms:http' }
  https://south.org/: { type: upstream, upstream: 'cms:http', redirects: { paths: { /: { to: 'https://north.org/' } } } }
`,
)
catches(
  rule,
  'sites with hosts of their own that were stated',
  `applications: { cms: {} }`,
  { at: '/applications/cms' },
  {
    facts: {
      applications: {
        cms: {
          sites: [
            { name: 'n', host: 'north.org' },
            { name: 's', host: 'south.org' },
          ],
        },
      },
    },
  },
)
passes(
  rule,
  'one site with its other hosts, placeholders and wildcards',
  `
applications: { cms: {} }
routes:
  https://north.org/: { upstream: 'cms:http' }
  https://www.north.org/: { upstream: 'cms:http' }
  https://api.north.org/: { upstream: 'cms:http' }
  https://{default}/: { upstream: 'cms:http' }
  https://*.south.org/: { upstream: 'cms:http' }
`,
)
passes(
  rule,
  'a domain per application',
  `
applications: { a: {}, b: {} }
routes: { https://north.org/: { upstream: 'a:http' }, https://south.org/: { upstream: 'b:http' } }
`,
)
passes(
  rule,
  'routes that have ids to tell them apart',
  `
applications: { cms: {} }
routes: { https://a.org/: { upstream: 'cms:http', id: a }, https://b.org/: { upstream: 'cms:http', id: b } }
`,
)
catches(
  rule,
  'routes of which only some have ids',
  `
applications: { cms: {} }
routes:
  https://north.org/: { type: upstream, upstream: 'cms:http', id: north }
  https://south.org/: { type: upstream, upstream: 'cms:http' }
`,
)
passes(rule, 'stated sites on one host', `applications: { cms: {} }`, {
  facts: {
    applications: {
      cms: {
        sites: [
          { name: 'n', host: 'north.org' },
          { name: 's', host: 'north.org' },
        ],
      },
    },
  },
})

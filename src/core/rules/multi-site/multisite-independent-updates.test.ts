import { catches, passes } from '../testing.ts'
import { multisiteIndependentUpdates as rule } from './multisite-independent-updates.ts'

const cms = `applications: { cms: { type: 'php:8.4' } }`

catches(
  rule,
  'sites that are released on their own',
  cms,
  { at: '/applications/cms', message: 'Not released together' },
  {
    facts: {
      applications: { cms: { sites: [{ name: 'north', releasedTogether: false }, { name: 'south' }] } },
    },
  },
)
passes(rule, 'sites of which it is stated otherwise', cms, {
  facts: {
    applications: {
      cms: {
        sites: [
          { name: 'north', releasedTogether: true },
          { name: 'south', releasedTogether: true },
        ],
      },
    },
  },
})
passes(rule, 'sites of which nothing is stated', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north' }, { name: 'south' }] } } },
})
passes(rule, 'a single site', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north', releasedTogether: false }] } } },
})

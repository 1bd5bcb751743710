import { catches, passes } from '../testing.ts'
import { multisiteCodeVariation as rule } from './multisite-code-variation.ts'

const cms = `applications: { cms: { type: 'php:8.4' } }`

catches(
  rule,
  'sites with code of their own',
  cms,
  { at: '/applications/cms', message: 'Other code' },
  { facts: { applications: { cms: { sites: [{ name: 'north', sameCode: false }, { name: 'south' }] } } } },
)
passes(rule, 'sites of which it is stated otherwise', cms, {
  facts: {
    applications: {
      cms: {
        sites: [
          { name: 'north', sameCode: true },
          { name: 'south', sameCode: true },
        ],
      },
    },
  },
})
passes(rule, 'sites of which nothing is stated', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north' }, { name: 'south' }] } } },
})
passes(rule, 'a single site', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north', sameCode: false }] } } },
})

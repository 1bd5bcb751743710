import { catches, passes } from '../testing.ts'
import { multisiteTraffic as rule } from './multisite-traffic.ts'

const cms = `applications: { cms: { type: 'php:8.4' } }`

catches(
  rule,
  'sites with much traffic',
  cms,
  { at: '/applications/cms', message: 'Not low on traffic' },
  { facts: { applications: { cms: { sites: [{ name: 'north', traffic: 'high' }, { name: 'south' }] } } } },
)
passes(rule, 'sites of which it is stated otherwise', cms, {
  facts: {
    applications: {
      cms: {
        sites: [
          { name: 'north', traffic: 'low' },
          { name: 'south', traffic: 'low' },
        ],
      },
    },
  },
})
passes(rule, 'sites of which nothing is stated', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north' }, { name: 'south' }] } } },
})
passes(rule, 'a single site', cms, {
  facts: { applications: { cms: { sites: [{ name: 'north', traffic: 'high' }] } } },
})

import { catches, passes } from '../testing.ts'
import { multisiteSeveralTeams as rule } from './multisite-several-teams.ts'

const cms = `applications: { cms: { type: 'php:8.4' } }`
const north = { name: 'north', team: 'blue' }

catches(
  rule,
  'sites of different teams',
  cms,
  { at: '/applications/cms', message: '"blue" and "red"' },
  { facts: { applications: { cms: { sites: [north, { name: 'south', team: 'red' }] } } } },
)
catches(
  rule,
  'a site that is not in the hands of the team of the project',
  cms,
  { message: '"blue" and "red"' },
  { facts: { team: 'red', applications: { cms: { sites: [north, { name: 'south' }] } } } },
)
catches(
  rule,
  'routes that belong to different teams',
  `
applications: { cms: {} }
routes:
  https://a.{default}/: { type: upstream, upstream: 'cms:http', attributes: { team: blue } }
  https://b.{default}/: { type: upstream, upstream: 'cms:http', attributes: { team: red } }
`,
)
passes(rule, 'one team', cms, {
  facts: { applications: { cms: { sites: [north, { ...north, name: 'south' }] } } },
})
passes(rule, 'a team that is not stated', cms, {
  facts: { applications: { cms: { sites: [north, { name: 'south' }] } } },
})
passes(rule, 'teams of different applications', `{ applications: { cms: {}, shop: {} } }`, {
  facts: { applications: { cms: { team: 'blue' }, shop: { team: 'red' } } },
})

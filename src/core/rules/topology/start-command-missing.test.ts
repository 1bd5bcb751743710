import { catches, passes } from '../testing.ts'
import { startCommandMissing as rule } from './start-command-missing.ts'

const only = (application: string) => `applications: { shop: { ${application} } }`

catches(rule, 'an application without a process', only("type: 'nodejs:24'"), {
  at: '/applications/shop',
  fixes: [],
})
catches(rule, 'an empty command', only("type: 'python:3.14', web: { commands: { start: '' } }"))
catches(
  rule,
  'a static site, which needs a process all the same',
  only("type: 'nodejs:24', web: { locations: { /: { root: public } } }"),
  {
    at: '/applications/shop/web',
    severity: 'info',
    fixed: only(
      "type: 'nodejs:24', web: { locations: { /: { root: public } }, commands: { start: sleep infinity } }",
    ),
  },
)
catches(
  rule,
  'a page that runs in the browser, which is a file like any other',
  only("type: 'nodejs:24', web: { locations: { /: { root: build, passthru: /index.html } } }"),
  { severity: 'info' },
)
catches(
  rule,
  'one that passes its requests to nothing',
  only("type: 'nodejs:24', web: { locations: { /: { root: public, rules: { x: { passthru: true } } } } }"),
  { fixes: [] },
)
passes(
  rule,
  'PHP, composable images, and what is not known',
  `
applications:
  a: { type: 'php:8.4' }
  b: { type: 'composable:26.05', stack: { runtimes: ['nodejs@24'] } }
  c: { type: 'html:5' }
  d: { stack: ['nodejs@24'] }
`,
)
passes(
  rule,
  'a start command, or one in another file',
  `
applications:
  a: { type: 'nodejs:24', web: { commands: { start: npm start } } }
  b: { type: 'nodejs:24', web: { commands: { start: !include start.sh } } }
  c: { type: 'nodejs:24', web: !include web.yaml }
  d: { type: 'nodejs:24', web: { commands: !include commands.yaml } }
`,
)
passes(
  rule,
  'an application that nothing leads to',
  `
applications: { shop: { type: 'php:8.4' }, jobs: { type: 'nodejs:24' } }
routes: { 'https://{default}/': { type: upstream, upstream: 'shop:http' } }
`,
)
const reached = (upstream: string, relationships: string) => `
applications: { shop: { type: 'php:8.4', relationships: { ${relationships} } }, api: { type: 'nodejs:24' } }
routes: { 'https://{default}/': { type: upstream, upstream: '${upstream}:http' } }
`
catches(rule, 'an application that a route leads to', reached('api', ''))
catches(rule, 'an application that another one calls', reached('shop', "api: 'api:http'"))
passes(
  rule,
  'a command that is left empty, which has a rule of its own',
  only("type: 'nodejs:24', web: { commands: { start: null } }"),
)

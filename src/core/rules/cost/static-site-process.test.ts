import { catches, passes } from '../testing.ts'
import { staticSiteProcess as rule } from './static-site-process.ts'

const web = (text: string) => `applications: { site: { type: 'nodejs:24', web: { ${text} } } }`

catches(
  rule,
  'a server that gets no requests',
  web('commands: { start: npx serve }, locations: { /: { root: public } }'),
  {
    at: '/applications/site/web/commands/start',
    fixes: ['Let it wait', 'Pass requests on'],
    fixed: web('commands: { start: sleep infinity }, locations: { /: { root: public } }'),
  },
)
passes(
  rule,
  'a process that waits',
  web('commands: { start: sleep infinity }, locations: { /: { root: public } }'),
)
passes(
  rule,
  'a server with requests',
  web('commands: { start: x }, locations: { /: { root: public, passthru: true } }'),
)
passes(
  rule,
  'a server with some requests',
  web('commands: { start: x }, locations: { /: { root: public, rules: { ^/api: { passthru: true } } } }'),
)
passes(rule, 'a server without locations', web('commands: { start: x }'))
catches(
  rule,
  'a server beside files of a path only, which has no main location to open',
  web('commands: { start: npx serve }, locations: { /docs: { root: public } }'),
  { fixes: ['Let it wait'] },
)
passes(rule, 'an empty command', web("commands: { start: ' ' }, locations: { /: { root: public } }"))
passes(rule, 'files without a process', web('locations: { /: { root: public } }'))

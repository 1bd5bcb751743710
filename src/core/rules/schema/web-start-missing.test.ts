import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { webStartMissing as rule } from './web-start-missing.ts'

const shop = (type: string, more = '') => `applications: { shop: { type: '${type}', ${more} } }`

catches(rule, 'a runtime that needs one', shop('nodejs:24'), { at: '/applications/shop' })
catches(rule, 'a static site', shop('nodejs:24', "web: { locations: { '/': { root: public } } }"))
catches(rule, 'commands of PHP without a start', shop('php:8.4', 'web: { commands: { pre_start: make } }'), {
  at: '/applications/shop/web/commands',
})
passes(rule, 'a start command', shop('nodejs:24', 'web: { commands: { start: node } }'))
passes(
  rule,
  'images that start by themselves, or are not known',
  `
applications:
  a: { type: 'php:8.4' }
  b: { type: 'composable:26.05', stack: ['nodejs@24'] }
  c: { stack: ['nodejs@24'] }
  d: { type: 'cobol:1' }
`,
)
passes(rule, 'what is in another file', {
  applications: { shop: { type: 'nodejs:24', web: new Tagged('!include', 'w.yaml') } },
})

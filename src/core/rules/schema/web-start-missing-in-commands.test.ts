import { catches, passes } from '../testing.ts'
import { webStartMissingInCommands as rule } from './web-start-missing-in-commands.ts'

const shop = (type: string, more = '') => `applications: { shop: { type: '${type}', ${more} } }`

catches(rule, 'commands of PHP without a start', shop('php:8.4', 'web: { commands: { pre_start: make } }'), {
  at: '/applications/shop/web/commands',
})
passes(rule, 'a start command', shop('php:8.4', 'web: { commands: { start: php } }'))
passes(rule, 'no commands at all', shop('php:8.4', 'web: { upstream: {} }'))
passes(
  rule,
  'other runtimes, which have a rule of their own',
  shop('nodejs:24', 'web: { commands: { pre_start: make } }'),
)
catches(
  rule,
  'commands of a composable image without a start',
  shop('composable:26.05', "stack: ['nodejs@24'], web: { commands: { pre_start: make } }"),
)
catches(
  rule,
  'commands of an image that is not known',
  shop('own:1', 'web: { commands: { pre_start: make } }'),
)

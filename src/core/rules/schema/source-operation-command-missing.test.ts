import { catches, passes } from '../testing.ts'
import { sourceOperationCommandMissing as rule } from './source-operation-command-missing.ts'

const shop = (more: string) => `applications: { shop: { type: 'php:8.4', ${more} } }`

catches(rule, 'an operation without a command', shop('source: { operations: { update: {} } }'), {
  at: '/applications/shop/source/operations/update',
})
passes(rule, 'a command', shop('source: { operations: { update: { command: make } } }'))
passes(
  rule,
  'a command under a misspelt key, of which a rule says so',
  `applications: { api: { type: 'php:8.4', source: { operations: { update: { commands: make } } } } }`,
)

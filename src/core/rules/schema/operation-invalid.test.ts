import { catches, passes } from '../testing.ts'
import { operationInvalid as rule } from './operation-invalid.ts'

const operation = (more: string) =>
  `applications: { shop: { type: 'php:8.4', operations: { clear: { ${more} } } } }`

catches(rule, 'a role that does not exist', operation('role: owner, commands: { start: make }'), {
  at: '/applications/shop/operations/clear/role',
})
catches(rule, 'an operation without a command', operation('role: admin'), {
  at: '/applications/shop/operations/clear',
})
passes(rule, 'a role and a command', operation('role: admin, commands: { start: make }'))
catches(rule, 'a role in other letters', operation('role: ADMIN, commands: { start: make }'), {
  fixed: operation('role: admin, commands: { start: make }'),
})
passes(
  rule,
  'a command under another key, of which a rule says where it belongs',
  `applications: { api: { type: 'php:8.4', operations: { clear: { command: make clear } } } }`,
)

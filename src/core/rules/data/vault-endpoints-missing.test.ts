import { catches, passes } from '../testing.ts'
import { vaultEndpointsMissing as rule } from './vault-endpoints-missing.ts'

catches(rule, 'a vault without endpoints', `services: { keys: { type: 'vault-kms:1.12' } }`, {
  at: '/services/keys',
  fixes: ['Add an endpoint that signs', 'Add an endpoint that encrypts'],
  fixed: `
services:
  keys:
    type: vault-kms:1.12
    configuration:
      endpoints: { main: [{ policy: sign, key: main, type: sign }, { policy: verify, key: main, type: sign }] }
`,
})
catches(
  rule,
  'a vault with none',
  `services: { keys: { type: 'vault-kms:1.12', configuration: { endpoints: {} } } }`,
)
passes(
  rule,
  'endpoints, here or in another file',
  `
services:
  a: { type: 'vault-kms:1.12', configuration: { endpoints: { x: [] } } }
  b: { type: 'vault-kms:1.12', configuration: !include vault.yaml }
  c: { type: 'mariadb:11.8' }
`,
)

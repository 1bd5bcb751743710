import { catches, passes } from '../testing.ts'
import { vaultPolicyInvalid as rule } from './vault-policy-invalid.ts'

const endpoint = (grant: string) =>
  `services: { keys: { type: 'vault-kms:1.12', configuration: { endpoints: { a: [{ ${grant} }] } } } }`

catches(rule, 'a policy that there is not', endpoint('policy: read, key: k, type: sign'), {
  at: '/services/keys/configuration/endpoints/a/0/policy',
  fixes: ['Use sign', 'Use verify', 'Use encrypt'],
})
catches(rule, 'a misspelt type', endpoint('policy: sign, key: k, type: signn'), {
  at: '/services/keys/configuration/endpoints/a/0/type',
  fixed: endpoint('policy: sign, key: k, type: sign'),
})
passes(rule, 'policies that there are', endpoint('policy: rewrap, key: k, type: encrypt'))
passes(
  rule,
  'what it cannot read',
  `services: { keys: { type: 'vault-kms:1.12', configuration: { endpoints: { a: x, b: [y] } } } }`,
)
passes(
  rule,
  'other services',
  `services: { x: { type: 'mariadb:11.8', configuration: { endpoints: { a: [{ policy: x }] } } } }`,
)

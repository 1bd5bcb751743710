import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { hasItems } from '../shared/faults/values.ts'
import { write } from '../shared/fixes/fixes.ts'
import { configurationOf, typeOf } from '../shared/services/service-type.ts'

export const vaultEndpointsMissing: EntryRule = {
  id: 'vault-endpoints-missing',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Vault KMS declares endpoints',
  why: 'It has no endpoint of its own: each says which key may be used for what, and without one there is nothing to connect to.',
  page: '/add-services/vault.html',
  check: ({ name, value, path }) => {
    const configuration = configurationOf(value)
    if (typeOf(value).image !== 'vault-kms' || !configuration) return []
    if (hasItems(get(configuration, 'endpoints'))) return []
    const at = [...path, 'configuration', 'endpoints']
    return [
      {
        at: path,
        message: `"${name}" declares no endpoints, so nothing can connect to it. Add one for each key.`,
        fixes: [
          write('Add an endpoint that signs', at, { main: forBoth('sign', 'verify', 'sign') }),
          write('Add an endpoint that encrypts', at, { main: forBoth('encrypt', 'decrypt', 'encrypt') }),
        ],
      },
    ]
  },
}

function forBoth(policy: string, inverse: string, type: string) {
  return [policy, inverse].map((each) => ({ policy: each, key: 'main', type }))
}

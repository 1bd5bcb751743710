import { entriesOf, get, isList } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { unlessOneOf } from '../shared/fixes/choices.ts'
import { declaredEndpoints } from '../shared/services/databases.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const vaultPolicyInvalid: EntryRule = {
  id: 'vault-policy-invalid',
  category: 'data',
  severity: 'error',
  scope: 'service',
  title: 'Endpoints of Vault KMS have policies and types that exist',
  why: 'A policy says what an endpoint may do with its key, and the type what the key is for. The type cannot be changed later.',
  page: '/add-services/vault.html',
  check: ({ value, path }) => {
    if (typeOf(value).image !== 'vault-kms') return []
    return entriesOf(declaredEndpoints(value)).flatMap(([endpoint, grants]) =>
      (isList(grants) ? grants : []).flatMap((grant, position) =>
        Object.entries(CHOICES).flatMap(([key, choices]) => {
          const given = get(grant, key)
          const at = [...path, 'configuration', 'endpoints', endpoint, position, key]
          return given === undefined
            ? []
            : unlessOneOf(at, given, choices, `The ${key} of endpoint "${endpoint}"`)
        }),
      ),
    )
  },
}

const CHOICES = {
  policy: ['sign', 'verify', 'encrypt', 'decrypt', 'rewrap', 'admin'],
  type: ['sign', 'encrypt'],
} as const

import { get, Tagged } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

export const mtlsValue: EntryRule = {
  id: 'mtls-value',
  category: 'security',
  severity: 'error',
  scope: 'route',
  title: 'Clients are asked for a certificate, or have to show one',
  why: 'The documentation and the platform’s own validator know `request` and `require` only.',
  page: '/define-routes/https.html',
  check: ({ name, value, path }) => {
    const mode = get(get(value, 'tls'), 'client_authentication') ?? null
    if (mode === null || mode instanceof Tagged || mode === 'request' || mode === 'require') return []
    const at = [...path, 'tls', 'client_authentication']
    return [
      {
        at,
        message: `The client authentication of route "${name}" is neither "require" nor "request". Write one of them.`,
        fixes: [write('Require a certificate', at, 'require'), write('Request a certificate', at, 'request')],
      },
    ]
  },
}

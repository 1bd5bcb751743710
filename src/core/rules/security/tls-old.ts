import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'

export const tlsOld: EntryRule = {
  id: 'tls-old',
  category: 'security',
  severity: 'warning',
  scope: 'route',
  title: 'Nothing older than TLS 1.2 is spoken',
  why: 'TLS 1.0 and 1.1 are broken and deprecated. Without a setting of your own the platform rejects them.',
  page: '/define-routes/https.html',
  check: ({ name, value, path }) => {
    const version = get(get(value, 'tls'), 'min_version')
    const at = [...path, 'tls', 'min_version']
    if (version !== 'TLSv1.0' && version !== 'TLSv1.1') return []
    return [
      {
        at,
        message: `Route "${name}" accepts ${version}, which is not safe. Remove the setting.`,
        fixes: [
          withConsequence(
            remove('Remove the setting', at),
            'Browsers and programs that know no newer TLS can no longer connect.',
          ),
        ],
      },
    ]
  },
}

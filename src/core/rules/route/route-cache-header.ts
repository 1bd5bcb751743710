import { setAt, valueAt } from '../../base/path.ts'
import { get, isList, type Value } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { listOf } from '../shared/words/words.ts'

export const routeCacheHeader: EntryRule = {
  id: 'route-cache-header',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'A cache tells responses apart by headers that may vary',
  why: 'The platform refuses to vary the cache by headers of a single connection, and by cookies, which have a setting of their own.',
  page: '/define-routes/cache.html',
  check: ({ name, value, path }) => {
    const headers = get(get(value, 'cache'), 'headers')
    if (!isList(headers)) return []
    const refused = headers.filter(isRefused)
    const at = [...path, 'cache', 'headers']
    if (refused.length === 0) return []
    return [
      {
        at: [...at, headers.findIndex(isRefused)],
        message: `The cache of route "${name}" cannot vary by ${listOf(refused.map(String), 'or')}. Remove ${refused.length > 1 ? 'them' : 'it'}.`,
        fixes: [
          {
            title: `Remove ${listOf(refused.map(String), 'and')}`,
            edit: (configuration) => {
              const before = valueAt(configuration, at)
              if (!isList(before)) return configuration
              return setAt(
                configuration,
                at,
                before.filter((header) => !isRefused(header)),
              )
            },
          },
        ],
      },
    ]
  },
}

function isRefused(header: Value): boolean {
  return REFUSED.has(String(header).toLowerCase())
}

const REFUSED: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'cookie',
  'proxy-authorization',
  'te',
  'upgrade',
])

import { get } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'

export const routeCacheOnNonUpstream: EntryRule = {
  id: 'route-cache-on-non-upstream',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'Only upstream routes have a cache and server-side includes',
  why: 'Redirects and proxies have nothing of their own to keep or to fill in. The schemas reject both keys there.',
  page: '/define-routes/cache.html',
  check: ({ name, value, path }) => {
    const type = get(value, 'type')
    // With an upstream, the type is what is wrong.
    if (get(value, 'upstream') !== undefined || (type !== 'redirect' && type !== 'proxy')) return []
    return ['cache', 'ssi']
      .filter((key) => get(value, key) !== undefined)
      .map((key) => ({
        at: [...path, key],
        message: `Route "${name}" is a ${type} and cannot have "${key}". Remove it.`,
        fixes: [remove(`Remove ${key}`, [...path, key])],
      }))
  },
}

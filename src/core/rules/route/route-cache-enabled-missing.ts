import { get, has, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

export const routeCacheEnabledMissing: EntryRule = {
  id: 'route-cache-enabled-missing',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'The cache of a route says whether it is on',
  why: 'A route without the key `cache` is cached. With it, `enabled` is required, and the schemas reject the route.',
  page: '/define-routes/cache.html',
  check: ({ name, value, path }) => {
    const cache = get(value, 'cache')
    if (!isTree(cache) || has(cache, 'enabled')) return []
    const at = [...path, 'cache']
    const enabled = [...at, 'enabled']
    return [
      {
        at,
        message: `The cache of route "${name}" does not say whether it is on. Add "enabled".`,
        fixes: [write('Switch it on', enabled, true), write('Switch it off', enabled, false)],
      },
    ]
  },
}

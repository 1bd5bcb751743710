import { get, has, isTree } from '../../base/tree.ts'
import type { EntryRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

const SWITCHED: readonly (readonly [key: string, what: string])[] = [
  ['cache', 'The cache of'],
  ['ssi', '"ssi" of'],
]

export const routeCacheEnabledMissing: EntryRule = {
  id: 'route-cache-enabled-missing',
  category: 'route',
  severity: 'error',
  scope: 'route',
  title: 'Cache and server-side includes of a route say whether they are on',
  why: 'A route without the key `cache` is cached. With it, or with `ssi`, `enabled` is required, and the schemas reject the route.',
  page: '/define-routes/cache.html',
  check: ({ name, value, path }) =>
    SWITCHED.flatMap(([key, what]) => {
      const setting = get(value, key)
      if (!isTree(setting) || has(setting, 'enabled')) return []
      const at = [...path, key]
      const enabled = [...at, 'enabled']
      return [
        {
          at,
          message: `${what} route "${name}" does not say whether it is on. Add "enabled".`,
          fixes: [write('Switch it on', enabled, true), write('Switch it off', enabled, false)],
        },
      ]
    }),
}

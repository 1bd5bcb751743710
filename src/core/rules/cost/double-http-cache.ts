import { get, Tagged, treeAt } from '../../base/tree.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { EntryRule } from '../rule.ts'
import { change } from '../shared/fixes/fixes.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const doubleHttpCache: EntryRule = {
  id: 'double-http-cache',
  category: 'cost',
  severity: 'warning',
  scope: 'route',
  title: 'There is one HTTP cache',
  why: 'With the cache of the router in front of Varnish, a page that was purged in one is still in the other. The router caches unless it is told not to.',
  page: '/learn/bestpractices/http-caching.html',
  check: ({ name, value, path }, { containers }) => {
    const upstream = upstreamOf(value)?.name ?? ''
    const container = containers.get(upstream)
    if (imageOfContainer(container)?.opens?.to !== 'applications') return []
    const cache = get(value, 'cache')
    const isUnknown = cache instanceof Tagged || get(cache, 'enabled') instanceof Tagged
    if (isUnknown || cache === false || get(cache, 'enabled') === false) return []
    return [
      {
        at: cache === undefined ? path : [...path, 'cache'],
        message: `Route "${name}" is cached by the router and by "${upstream}". Turn the cache of the route off.`,
        fixes: [
          change('Turn it off', path, (route) => ({
            ...route,
            cache: { ...treeAt(route, 'cache'), enabled: false },
          })),
        ],
      },
    ]
  },
}

import { isTree, Tagged } from '../../base/tree.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import { isSection } from '../../model/sections.ts'
import type { ProjectRule } from '../rule.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeKeyAddress: ProjectRule = {
  id: 'route-key-address',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'The key of a route is an address',
  why: 'A route key begins with `https://` or `http://`, followed by a host. No schema checks that, and nothing is answered at what is no address.',
  page: '/define-routes.html',
  check: (configuration) =>
    placedRoutes(configuration).flatMap(({ name, value, path, address }) => {
      // A pattern has a rule of its own, and so have the name of a section and what is no route at all.
      if (/[\^\\|]/.test(name) || isSection(name) || !(isTree(value) || value instanceof Tagged)) return []
      if (address && !/[?#\s]/.test(name)) return []
      const key = meantBy(name)
      return [
        {
          at: path,
          message: `The key "${name}" is no address of a route. Write one such as "${key ?? 'https://{default}/'}".`,
          fixes: renameRouteTo(configuration, name, key ?? ''),
        },
      ]
    }),
}

/** Quotes of a word processor are part of a key, and a host alone lacks its beginning. */
function meantBy(name: string): string | undefined {
  const bare = name
    .replace(/["'“”„‘’\s]/g, '')
    .replace(/[?#].*/, '')
    .replace(/(https?):\/*(?=[^/])/i, '$1://')
  if (parseRouteKey(bare)) return bare
  return /^(\{(default|all)\}|[\w-]+(\.[\w{}-]+)+)(\/|$)/.test(bare) ? `https://${bare}` : undefined
}

import { get, stringAt } from '../../base/tree.ts'
import { formatRouteKey, normaliseRouteKey } from '../../model/route-key.ts'
import type { ProjectRule } from '../rule.ts'
import { remove } from '../shared/fixes/fixes.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeHttpRedundant: ProjectRule = {
  id: 'route-http-redundant',
  category: 'route',
  severity: 'info',
  scope: 'project',
  reads: ['routes'],
  title: 'Plain HTTP needs no route of its own to reach HTTPS',
  why: 'Every HTTPS route comes with a redirect from plain HTTP. Written out, it is one more line to keep, and counts among the routes.',
  page: '/define-routes.html',
  isToldOnce: true,
  check: (configuration) => {
    const routes = placedRoutes(configuration)
    const addresses = new Set(routes.flatMap(({ address }) => (address ? [formatRouteKey(address)] : [])))
    return routes
      .filter((route) => isRedundant(route, addresses))
      .map(({ name, path }) => ({
        at: path,
        message: `Route "${name}" only redirects to HTTPS, which happens by itself. Remove it.`,
        fixes: [remove('Remove the route', path)],
      }))
  },
}

function isRedundant({ value, address }: PlacedRoute, addresses: ReadonlySet<string>): boolean {
  const to = stringAt(value, 'to') ?? ''
  if (address?.scheme !== 'http' || get(value, 'type') !== 'redirect') return false
  const encrypted = formatRouteKey({ ...address, scheme: 'https' })
  const isPlain = Object.keys(value ?? {}).length === 2
  return isPlain && normaliseRouteKey(to) === encrypted && addresses.has(encrypted)
}

import { groupBy } from '../../base/group-by.ts'
import { formatRouteKey, type RouteKey } from '../../model/route-key.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeDefaultAllOverlap: ProjectRule = {
  id: 'route-default-all-overlap',
  category: 'route',
  severity: 'info',
  scope: 'project',
  reads: ['routes'],
  title: 'A route for the default domain goes before one for all domains',
  why: 'Where both have the same path, requests to the default domain are answered by its own route, those to every other domain by the other.',
  page: '/define-routes.html',
  check: (configuration) => {
    const routes = placedRoutes(configuration)
    const groups = groupBy(routes, ({ address }) => address && formatRouteKey(everywhere(address)))
    return [...groups.values()].flatMap((twins): Problem[] => {
      const all = twins.find(has('{all}'))
      const byDefault = twins.find(has('{default}'))
      if (!all || !byDefault) return []
      const message = `Route "${all.name}" does not answer for the default domain, since "${byDefault.name}" does. Check that both are meant.`
      return [{ at: all.path, message }]
    })
  },
}

function everywhere(address: RouteKey): RouteKey {
  return { ...address, host: address.host.replace('{default}', '{all}') }
}

function has(placeholder: string): (route: PlacedRoute) => boolean {
  return ({ address }) => address?.host.includes(placeholder) ?? false
}

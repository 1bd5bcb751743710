import { get, stringAt, type Tree } from '../../base/tree.ts'
import { containerNames, routesOf } from '../../model/queries.ts'
import { splitTarget } from '../../model/relationships.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import { routeServing } from '../../model/route-serving.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { serveBy } from '../shared/fixes/route-fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeProxyInternal: ProjectRule = {
  id: 'route-proxy-internal',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  title: 'A proxy leads out of the project',
  why: 'A proxy is for places outside. Requests to an application of the same project would leave the router only to come back to it.',
  page: '/define-routes/proxy.html',
  check: (configuration) =>
    placedRoutes(configuration).flatMap(({ name, value, path }): Problem[] => {
      const to = get(value, 'type') === 'proxy' ? stringAt(value, 'to') : undefined
      if (to === undefined || !isInside(configuration, to)) return []
      return [
        {
          at: [...path, 'to'],
          message: `Route "${name}" is a proxy to "${to}", which is in this project. Make it an upstream route.`,
          fixes: serveAsThere(configuration, path, to),
        },
      ]
    }),
}

function isInside(configuration: Tree, to: string): boolean {
  const address = parseRouteKey(to)
  if (!address) return containerNames(configuration).has(splitTarget(to).name)
  return /\{(default|all)\}/.test(address.host) || routeServing(configuration, address) !== undefined
}

/** The upstream that answers at the address, or that the target names. */
function serveAsThere(configuration: Tree, path: Problem['at'], to: string): Fix[] {
  const key = routeServing(configuration, to)
  const serving = routesOf(configuration).find(([name]) => name === key)?.[1] ?? null
  const upstream = (parseRouteKey(to) ? stringAt(serving, 'upstream') : to) ?? ''
  return upstreamOf({ upstream })?.endpoint ? [serveBy(`Lead it to ${upstream}`, path, upstream)] : []
}

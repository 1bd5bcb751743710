import { formatRouteKey } from '../../model/route-key.ts'
import type { ProjectRule } from '../rule.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const routePort: ProjectRule = {
  id: 'route-port',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'A route has no port',
  why: 'Routes answer at the ports of HTTP and HTTPS only, and their keys have no way of saying a port. What an application listens on is up to the platform.',
  page: '/define-routes.html',
  check: (configuration) =>
    placedRoutes(configuration).flatMap(({ name, path, address }) => {
      if (address?.port === undefined) return []
      const { port, ...rest } = address
      return [
        {
          at: path,
          message: `Route "${name}" names the port ${port}. Remove it.`,
          fixes: renameRouteTo(configuration, name, formatRouteKey(rest)),
        },
      ]
    }),
}

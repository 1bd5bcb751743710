import { get } from '../../base/tree.ts'
import { formatRouteKey } from '../../model/route-key.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { renameRouteTo } from '../shared/fixes/route-fixes.ts'
import { redirectsAll } from '../shared/routes/partial-redirects.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const httpOnlyRoute: ProjectRule = {
  id: 'http-only-route',
  category: 'security',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'What answers, answers over HTTPS',
  why: 'Certificates come with the platform, and an HTTPS route redirects plain HTTP by itself. Over plain HTTP anyone on the way can read and change what is sent.',
  page: '/define-routes/https.html',
  check: (configuration) => {
    const routes = placedRoutes(configuration)
    const addresses = new Set(routes.flatMap(({ address }) => (address ? [formatRouteKey(address)] : [])))
    return routes.flatMap(({ name, value, path, address }): Problem[] => {
      if (address?.scheme !== 'http' || get(value, 'type') !== 'upstream' || redirectsAll(value)) return []
      const encrypted = formatRouteKey({ ...address, scheme: 'https' })
      if (addresses.has(encrypted)) return []
      return [
        {
          at: path,
          message: `Route "${name}" answers over plain HTTP only. Make it "${encrypted}".`,
          fixes: renameRouteTo(configuration, name, encrypted).map((fix) =>
            withConsequence(fix, 'Calls over plain HTTP are redirected, which not every program follows.'),
          ),
        },
      ]
    })
  },
}

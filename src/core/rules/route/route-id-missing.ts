import { get } from '../../base/tree.ts'
import { applicationsOf } from '../../model/queries.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { ProjectRule } from '../rule.ts'
import { scriptsOf } from '../shared/applications/scripts.ts'
import { addRouteIds } from '../shared/fixes/route-ids.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeIdMissing: ProjectRule = {
  id: 'route-id-missing',
  category: 'route',
  severity: 'info',
  scope: 'project',
  reads: ['applications', 'routes'],
  title: 'Routes that an application looks up have an id',
  why: 'Hosts differ from environment to environment, ids do not: they are the sure way to find one of several routes in PLATFORM_ROUTES.',
  page: '/define-routes.html',
  check: (configuration) => {
    const upstreams = placedRoutes(configuration).flatMap(({ name, value, path }) => {
      const upstream = upstreamOf(value)
      return upstream
        ? [{ route: name, wish: upstream.name, path, hasId: (get(value, 'id') ?? null) !== null }]
        : []
    })
    const wanting = upstreams.filter(({ hasId }) => !hasId)
    const [first, ...others] = wanting
    if (upstreams.length < 2 || !first) return []
    const reader = applicationsOf(configuration).find(([, value]) =>
      /\bPLATFORM_ROUTES\b/.test(scriptsOf(value)),
    )
    if (!reader) return []
    return [
      {
        at: first.path,
        also: others.map(({ path }) => path),
        message: `"${reader[0]}" reads PLATFORM_ROUTES, and ${wanting.length === 1 ? `route "${first.route}" has` : `${wanting.length} routes have`} no id to be found by. Add one.`,
        fixes: [addRouteIds(wanting)],
      },
    ]
  },
}

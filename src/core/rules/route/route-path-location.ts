import { get, treeAt, type Value } from '../../base/tree.ts'
import { isWithin, locationsOf } from '../../model/locations.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const routePathLocation: ProjectRule = {
  id: 'route-path-location',
  category: 'route',
  severity: 'warning',
  scope: 'project',
  reads: ['applications', 'routes'],
  title: 'An application has a location for the path that a route leads to it',
  why: 'The path of a route is handed on as it is. An application whose locations do not have it looks for it among the files of its root.',
  page: '/create-apps/multi-app/routes.html',
  check: (configuration) => {
    const applications = treeAt(configuration, 'applications')
    return placedRoutes(configuration).flatMap(({ name, value, address }): Problem[] => {
      const upstream = upstreamOf(value)?.name ?? ''
      const path = address?.path.replace(/\/$/, '') ?? ''
      const application = get(applications, upstream) ?? null
      if (path === '' || isServed(application, path)) return []
      const at = ['applications', upstream, 'web', 'locations']
      return [
        {
          at,
          message: `Route "${name}" leads to "${upstream}", which has no location for "${path}". Add one.`,
          fixes: [write(`Add the location ${path}`, [...at, path], { passthru: true })],
        },
      ]
    })
  },
}

/** Where nothing is said of locations, or the root hands on everything, the application decides. */
function isServed(application: Value, path: string): boolean {
  const locations = locationsOf(application)
  return (
    locations.length === 0 ||
    locations.some(([location, value]) => {
      if (location === '/') return Boolean(get(value, 'passthru'))
      return isWithin(path, location) || isWithin(location, path)
    })
  )
}

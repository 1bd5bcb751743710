import { treeAt } from '../../base/tree.ts'
import { relationshipsOf } from '../../model/relationships.ts'
import { parseRouteKey } from '../../model/route-key.ts'
import { upstreamOf } from '../../model/routes.ts'
import { type PlacedRoute, placedRoutes } from '../placed-routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'

export const routeSubdomainTraffic: ProjectRule = {
  id: 'route-subdomain-traffic',
  category: 'route',
  severity: 'info',
  scope: 'project',
  title: 'What browsers call is on the host of the page',
  why: 'Browsers ask before each call to another host (CORS), which can double the number of requests. A path of the same host needs no asking.',
  page: '/create-apps/multi-app/routes.html',
  check: (configuration) => {
    const byHost = new Map<string, PlacedRoute>()
    const routes = placedRoutes(configuration).filter(({ address }) => address?.scheme === 'https')
    for (const route of routes) if (route.address?.path === '/') byHost.set(route.address.host, route)
    return routes.flatMap(({ name, value, path, address }): Problem[] => {
      const [, label, rest = ''] = API.exec(address?.host ?? '') ?? []
      const page = byHost.get(rest) ?? byHost.get(`www.${rest}`)
      const caller = page && upstreamOf(page.value)?.name
      const api = upstreamOf(value)?.name
      if (!page || !caller || !api || caller === api) return []
      // What asks inside the project has no need of the address.
      const own = relationshipsOf(treeAt(treeAt(configuration, 'applications') ?? null, caller) ?? null)
      if (own.some(({ service }) => service === api)) return []
      const alternative = `${parseRouteKey(page.name)?.host ?? rest}/${label}`
      const message = `If browsers call "${api}" at "${name}" from pages of "${caller}", lead a path such as https://${alternative} to it instead.`
      return [{ at: path, message }]
    })
  },
}

/** Hosts that are made to be called by programs. */
const API = /^(api|backend|graphql|rest)\.(.+)$/

import { get, treeAt } from '../../base/tree.ts'
import { relationshipsOf } from '../../model/relationships.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'

export const routeSubdomainTraffic: ProjectRule = {
  id: 'route-subdomain-traffic',
  category: 'route',
  severity: 'info',
  scope: 'project',
  reads: ['applications', 'routes'],
  title: 'What browsers call is on the host of the page',
  why: 'Browsers ask before each call to another host (CORS), which can double the number of requests. A path of the same host needs no asking.',
  page: '/create-apps/multi-app/routes.html',
  check: (configuration) => {
    const routes = placedRoutes(configuration).flatMap(servedAt)
    const pages = new Map(routes.filter(({ path }) => path === '/').map((page) => [page.host, page]))
    return routes.flatMap(({ name, at, host, upstream: api }): Problem[] => {
      const [, label, rest = ''] = API.exec(host) ?? []
      const page = pages.get(rest) ?? pages.get(`www.${rest}`)
      if (!page || page.upstream === api) return []
      // What asks inside the project has no need of the address.
      const own = relationshipsOf(get(treeAt(configuration, 'applications'), page.upstream) ?? null)
      if (own.some(({ service }) => service === api)) return []
      const message = `If browsers call "${api}" at "${name}" from pages of "${page.upstream}", lead a path such as https://${page.host}/${label} to it instead.`
      return [{ at, message }]
    })
  },
}

/** What answers at an encrypted address, if anything does. */
function servedAt({ name, value, path: at, address }: PlacedRoute) {
  const upstream = upstreamOf(value)?.name
  return address?.scheme === 'https' && upstream !== undefined
    ? [{ name, at, host: address.host, path: address.path, upstream }]
    : []
}

/** Hosts that are made to be called by programs. */
const API = /^(api|backend|graphql|rest)\.(.+)/

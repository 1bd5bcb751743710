import type { EntryRule } from '../rule.ts'
import { withConsequence } from '../shared/fixes/fixes.ts'
import { serveBy } from '../shared/fixes/route-fixes.ts'
import { applicationNames } from '../shared/fixes/suggestions.ts'
import { eachUpstream, routedEndpoint, speaksHttp } from '../shared/routes/upstreams.ts'
import { imageOfContainer } from '../shared/services/images.ts'

export const routeUpstreamUndocumentedService: EntryRule = {
  id: 'route-upstream-undocumented-service',
  category: 'route',
  severity: 'warning',
  scope: 'route',
  title: 'A route leads to a service only where that is documented',
  why: 'Routes to Varnish, Mercure, OpenSearch and Elasticsearch are documented. Whether the platform serves others is not, and they would be open to everyone.',
  page: '/add-services.html',
  check: eachUpstream((upstream, { name: route, path }, { containers }) => {
    const { container, endpoint } = upstream
    const { kind, name, endpoints } = container
    const isKnown = endpoint === undefined || (endpoints?.includes(endpoint) ?? false)
    if (kind !== 'service' || !isKnown || speaksHttp(upstream) !== true) return
    const routed = routedEndpoint(container)
    if (routed !== undefined && (endpoint ?? routed) === routed) return
    const what = imageOfContainer(container)?.title ?? name
    return {
      message: `Route "${route}" leads to "${name}", and routes to ${what}${routed === undefined ? '' : ` at "${endpoint}"`} are not documented. Lead it to an application that uses it.`,
      fixes: applicationNames(containers).map((app) =>
        withConsequence(
          serveBy(`Lead it to ${app}`, path, `${app}:http`),
          `Whoever calls the service by this route reaches "${app}" instead.`,
        ),
      ),
    }
  }),
}

import { get, Tagged, treeAt } from '../../base/tree.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { withConsequence, write } from '../shared/fixes/fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { typeOf } from '../shared/services/service-type.ts'

export const searchExposedNoAuth: ProjectRule = {
  id: 'search-exposed-no-auth',
  category: 'security',
  severity: 'warning',
  scope: 'project',
  reads: ['services', 'routes'],
  title: 'A search engine on the web asks for a password',
  why: 'These services answer everyone who can reach them. With a route that is everyone, who may then read, change and delete each index.',
  page: '/add-services/opensearch.html',
  check: (configuration) => {
    const services = treeAt(configuration, 'services')
    return placedRoutes(configuration).flatMap(({ name, value, path }): Problem[] => {
      const upstream = upstreamOf(value)?.name ?? ''
      const service = get(services, upstream)
      const settings = get(service, 'configuration')
      const authentication = get(settings, 'authentication')
      const isElsewhere = settings instanceof Tagged || authentication instanceof Tagged
      if (!ENGINES.has(typeOf(service).image) || isElsewhere) return []
      if (get(authentication, 'enabled') === true) return []
      const enabled = ['services', upstream, 'configuration', 'authentication', 'enabled']
      return [
        {
          at: [...path, 'upstream'],
          message: `Route "${name}" opens "${upstream}" to everyone. Enable its authentication, or remove the route.`,
          fixes: [
            withConsequence(
              write('Enable authentication', enabled, true),
              'Calls without the user and password of the relationship are refused from then on.',
            ),
          ],
        },
      ]
    })
  },
}

const ENGINES: ReadonlySet<string> = new Set(['elasticsearch', 'elasticsearch-enterprise', 'opensearch'])

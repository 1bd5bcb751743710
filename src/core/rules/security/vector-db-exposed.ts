import { get, stringAt, treeAt } from '../../base/tree.ts'
import { upstreamOf } from '../../model/routes.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { remove, withConsequence } from '../shared/fixes/fixes.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'

export const vectorDbExposed: ProjectRule = {
  id: 'vector-db-exposed',
  category: 'security',
  severity: 'warning',
  scope: 'project',
  reads: ['applications', 'routes'],
  flavour: 'flex',
  title: 'A vector database has no route',
  why: 'Chroma and Qdrant run as applications and answer without a password. Applications of the project reach them by a relationship; nobody else should.',
  page: '/add-services/chroma.html',
  check: (configuration) => {
    const applications = treeAt(configuration, 'applications')
    const routes = placedRoutes(configuration)
    return routes.flatMap(({ name, value, path }): Problem[] => {
      const upstream = upstreamOf(value)?.name ?? ''
      const web = get(get(applications, upstream), 'web')
      const database = databaseIn(stringAt(get(web, 'commands'), 'start') ?? '')
      if (!database) return []
      return [
        {
          at: [...path, 'upstream'],
          message: `Route "${name}" opens "${upstream}", which runs ${database}, to everyone. Remove the route.`,
          // The last route is not removed: without any, the platform makes one of its own.
          fixes:
            routes.length > 1
              ? [
                  withConsequence(
                    remove('Remove the route', path),
                    'What uses it from outside the project no longer reaches it.',
                  ),
                ]
              : [],
        },
      ]
    })
  },
}

function databaseIn(start: string): 'Chroma' | 'Qdrant' | undefined {
  if (/\bchroma\s+run\b/.test(start)) return 'Chroma'
  return /^\s*(exec\s+)?([\w./$-]*\/)?qdrant(\s|$)/m.test(start) ? 'Qdrant' : undefined
}

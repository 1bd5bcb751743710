import { get, isTree } from '../../base/tree.ts'
import { applicationsOf } from '../../model/queries.ts'
import type { ProjectRule } from '../rule.ts'
import { write } from '../shared/fixes/fixes.ts'

/** How many choices are offered. */
const MOST = 3

export const routeDefaultMultiApp: ProjectRule = {
  id: 'route-default-multi-app',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['applications', 'routes'],
  title: 'A project of several applications has a route',
  why: 'Without routes, the only application of a project is served. With several, nothing says which one, and the platform’s linter rejects the project.',
  page: '/define-routes.html',
  check: (configuration) => {
    const routes = get(configuration, 'routes') ?? null
    const names = applicationsOf(configuration).map(([name]) => name)
    const isEmpty = routes === null || (isTree(routes) && Object.keys(routes).length === 0)
    if (!isEmpty || names.length < 2) return []
    return [
      {
        at: [get(configuration, 'routes') === undefined ? 'applications' : 'routes'],
        message: `This project has ${names.length} applications and no route. Add one to the application that visitors should reach.`,
        fixes: names.slice(0, MOST).map((name) =>
          write(`Lead https://{default}/ to ${name}`, ['routes', 'https://{default}/'], {
            type: 'upstream',
            upstream: `${name}:http`,
          }),
        ),
      },
    ]
  },
}

import { groupBy } from '../../base/group-by.ts'
import { removeWithEmptyParent } from '../../model/edits/put.ts'
import { formatRouteKey } from '../../model/route-key.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { listOf } from '../shared/words/words.ts'

export const routeDuplicate: ProjectRule = {
  id: 'route-duplicate',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'No two routes have the same address',
  why: 'A missing path means a slash, and case does not count in a host: what differs in nothing else is the same route, and one of the two is lost.',
  page: '/define-routes.html',
  check: (configuration) => {
    const routes = placedRoutes(configuration)
    const groups = groupBy(routes, ({ address }) => address && formatRouteKey(address))
    return [...groups.values()].flatMap((twins): Problem[] => {
      const [, second] = twins
      if (!second) return []
      const names = twins.map(({ name }) => name)
      return [
        {
          at: second.path,
          also: twins.filter((route) => route !== second).map(({ path }) => path),
          message: `The routes ${listOf(names, 'and')} are the same address. Keep one of them.`,
          fixes: names.map((name) => keep(name, names)),
        },
      ]
    })
  },
}

function keep(name: string, twins: readonly string[]): Fix {
  const surplus = twins.filter((other) => other !== name)
  return {
    title: `Keep ${name}`,
    edit: (configuration) =>
      surplus.reduce((tree, other) => removeWithEmptyParent(tree, ['routes', other]), configuration),
  }
}

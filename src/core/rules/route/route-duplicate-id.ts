import { groupBy } from '../../base/group-by.ts'
import { setAt, valueAt } from '../../base/path.ts'
import { get, stringAt } from '../../base/tree.ts'
import { free } from '../../model/edits/names.ts'
import { routesOf } from '../../model/queries.ts'
import type { Fix, Problem, ProjectRule } from '../rule.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { listOf } from '../shared/words/words.ts'

export const routeDuplicateId: ProjectRule = {
  id: 'route-duplicate-id',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'The id of a route is its own',
  why: 'Applications find a route by its id on every environment, so an id means one route.',
  page: '/define-routes.html',
  check: (configuration) => {
    const groups = groupBy(placedRoutes(configuration), ({ value }) => stringAt(value, 'id'))
    return [...groups].flatMap(([id, routes]): Problem[] => {
      const [, second] = routes
      if (!second) return []
      const names = listOf(
        routes.map(({ name }) => name),
        'and',
      )
      return [
        {
          at: [...second.path, 'id'],
          also: routes.filter((route) => route !== second).map(({ path }) => [...path, 'id']),
          message: `The routes ${names} have the same id "${id}". Give each its own.`,
          fixes: [numberOthers(id, routes.slice(1))],
        },
      ]
    })
  },
}

function numberOthers(id: string, others: readonly PlacedRoute[]): Fix {
  return {
    title: 'Number the later ones',
    edit: (configuration) => {
      const taken = new Set(routesOf(configuration).map(([, route]) => get(route, 'id')))
      return others.reduce((tree, { path }) => {
        const at = [...path, 'id']
        if (valueAt(tree, at) !== id) return tree
        const newId = free(id, (name) => taken.has(name))
        taken.add(newId)
        return setAt(tree, at, newId)
      }, configuration)
    },
  }
}

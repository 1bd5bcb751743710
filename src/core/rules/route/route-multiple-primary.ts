import { removeAt } from '../../base/path.ts'
import { get } from '../../base/tree.ts'
import type { ProjectRule } from '../rule.ts'
import { placedRoutes } from '../shared/routes/placed-routes.ts'
import { listOf } from '../shared/words/words.ts'

/** How many choices are offered. */
const MOST = 3

export const routeMultiplePrimary: ProjectRule = {
  id: 'route-multiple-primary',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'One route is the primary one',
  why: 'The primary route is the address that the platform shows for an environment. Only one may say so; without any, it is the first upstream route.',
  page: '/define-routes.html',
  check: (configuration) => {
    const primaries = placedRoutes(configuration).filter(({ value }) => get(value, 'primary') === true)
    const [, second] = primaries
    if (!second) return []
    return [
      {
        at: [...second.path, 'primary'],
        also: primaries.filter((route) => route !== second).map(({ path }) => [...path, 'primary']),
        message: `The routes ${listOf(
          primaries.map(({ name }) => name),
          'and',
        )} are all primary. Keep one.`,
        fixes: primaries.slice(0, MOST).map((kept) => ({
          title: `Keep ${kept.name}`,
          edit: (before) =>
            primaries
              .filter((other) => other !== kept)
              .reduce((tree, { path }) => removeAt(tree, [...path, 'primary']), before),
        })),
      },
    ]
  },
}

import { groupBy } from '../../base/group-by.ts'
import { get } from '../../base/tree.ts'
import { removeWithEmptyParent } from '../../model/edits/put.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { listOf } from '../shared/words/words.ts'

export const hstsMultiple: ProjectRule = {
  id: 'hsts-multiple',
  category: 'security',
  severity: 'warning',
  scope: 'project',
  reads: ['routes'],
  title: 'One route of a domain sets HSTS',
  why: 'What a browser hears of HSTS holds for the whole domain. Said by several routes, the last answer counts.',
  page: '/define-routes/https.html',
  check: (configuration) => {
    const strict = placedRoutes(configuration).filter(
      ({ value }) => get(get(get(value, 'tls'), HSTS), 'enabled') === true,
    )
    return [...groupBy(strict, domainOf)].flatMap(([domain, routes]): Problem[] => {
      const [first, second] = routes
      if (!first || !second) return []
      const names = listOf(
        routes.map(({ name }) => name),
        'and',
      )
      return [
        {
          at: placeIn(second),
          also: routes.filter((route) => route !== second).map(placeIn),
          message: `The routes ${names} all set HSTS for "${domain}". Keep it on one of them.`,
          fixes: [
            {
              title: `Keep it on ${first.name}`,
              edit: (before) =>
                routes.slice(1).reduce((tree, route) => removeWithEmptyParent(tree, placeIn(route)), before),
            },
          ],
        },
      ]
    })
  },
}

const HSTS = 'strict_transport_security'

function placeIn({ path }: PlacedRoute): Problem['at'] {
  return [...path, 'tls', HSTS]
}

/** Hosts below a placeholder are of one domain; of other hosts only that of `www` is known to be. */
function domainOf({ address }: PlacedRoute): string | undefined {
  return /\{(?:default|all)\}$/.exec(address?.host ?? '')?.[0] ?? address?.host.replace(/^www\./, '')
}

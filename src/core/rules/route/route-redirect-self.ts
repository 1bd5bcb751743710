import { stringAt } from '../../base/tree.ts'
import { formatRouteKey, parseRouteKey } from '../../model/route-key.ts'
import type { Problem, ProjectRule } from '../rule.ts'
import { partialRedirects, removeRedirect } from '../shared/routes/partial-redirects.ts'
import { type PlacedRoute, placedRoutes } from '../shared/routes/placed-routes.ts'
import { redirectLoops } from '../shared/routes/redirect-loops.ts'
import { listOf } from '../shared/words/words.ts'

export const routeRedirectSelf: ProjectRule = {
  id: 'route-redirect-self',
  category: 'route',
  severity: 'error',
  scope: 'project',
  reads: ['routes'],
  title: 'A redirect leads on',
  why: 'Where a redirect leads back to itself, directly or by others, browsers give up after some rounds and nobody gets an answer. Plain HTTP counts as HTTPS, since the platform redirects it.',
  page: '/define-routes/redirects.html',
  check: (configuration) => [
    ...redirectLoops(configuration).flatMap((loop) => describeLoop(loop)),
    ...placedRoutes(configuration).flatMap(pathsToThemselves),
  ],
}

function describeLoop(loop: readonly PlacedRoute[]): Problem[] {
  const names = loop.map(({ name }) => name)
  const circle = `The routes ${listOf(names, 'and')} redirect to each other in a circle. Lead one of them to another address.`
  return loop.slice(0, 1).map(({ name, path }) => ({
    at: [...path, 'to'],
    message: loop.length > 1 ? circle : `Route "${name}" redirects to itself. Lead it to another address.`,
  }))
}

/** Paths are looked at where they are those of the host, so that nothing has to be guessed. */
function pathsToThemselves(route: PlacedRoute): Problem[] {
  const { name, address } = route
  if (address?.path !== '/') return []
  return partialRedirects(route).flatMap((redirect) => {
    const { from, value, path } = redirect
    const to = stringAt(value, 'to') ?? ''
    if (!from.startsWith('/')) return []
    const target = parseRouteKey(to)
    const isSame = target
      ? formatRouteKey(target) === formatRouteKey({ ...address, path: from })
      : to === from
    if (!isSame) return []
    return [
      {
        at: [...path, 'to'],
        message: `The redirect of "${from}" in route "${name}" leads to the same path. Lead it to another, or remove it.`,
        fixes: [removeRedirect(redirect)],
      },
    ]
  })
}

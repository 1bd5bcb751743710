import { stringAt, type Tree } from '../../../base/tree.ts'
import { absoluteTarget } from '../../../model/route-key.ts'
import { routeServing } from '../../../model/route-serving.ts'
import { partialRedirects } from './partial-redirects.ts'
import { type PlacedRoute, placedRoutes } from './placed-routes.ts'

/** Routes that redirect in a circle: each to the next, the last to the first. */
export function redirectLoops(configuration: Tree): readonly (readonly PlacedRoute[])[] {
  const next = redirectsBetweenRoutes(configuration)
  const done = new Set<PlacedRoute>()
  const loops: PlacedRoute[][] = []
  for (const start of next.keys()) {
    const way: PlacedRoute[] = []
    let route: PlacedRoute | undefined = start
    while (route && !done.has(route)) {
      done.add(route)
      way.push(route)
      route = next.get(route)
    }
    const from = route ? way.indexOf(route) : -1
    if (from >= 0) loops.push(way.slice(from))
  }
  return loops
}

function redirectsBetweenRoutes(configuration: Tree): ReadonlyMap<PlacedRoute, PlacedRoute> {
  const redirects = new Map(
    placedRoutes(configuration)
      .filter(isWhole)
      .map((route) => [route.name, route]),
  )
  const next = new Map<PlacedRoute, PlacedRoute>()
  for (const route of redirects.values()) {
    const to = absoluteTarget(route.name, stringAt(route.value, 'to') ?? '')
    const target = redirects.get(routeServing(configuration, to) ?? '')
    if (target) next.set(route, target)
  }
  return next
}

/** Redirects of single paths may lead out of the circle. */
function isWhole(route: PlacedRoute): boolean {
  return stringAt(route.value, 'type') === 'redirect' && partialRedirects(route).length === 0
}

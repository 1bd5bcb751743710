import type { Path } from '../../../base/path.ts'
import { remembered } from '../../../base/remembered.ts'
import { get, isTree, type Tree, type Value } from '../../../base/tree.ts'
import { parseRouteKey, type RouteKey } from '../../../model/route-key.ts'

/** A route, where it is written, and its address where its key is one. */
export interface PlacedRoute {
  readonly name: string
  readonly value: Value
  readonly path: Path
  readonly address?: RouteKey
}

/** Every route of a project, in the order of the file. */
export function placedRoutes(configuration: Tree): readonly PlacedRoute[] {
  const routes = get(configuration, 'routes')
  return isTree(routes) ? readRoutes(routes) : []
}

const readRoutes = remembered((routes: Tree): readonly PlacedRoute[] =>
  Object.entries(routes).map(([name, value]) => {
    const address = parseRouteKey(name)
    return { name, value, path: ['routes', name], ...(address && { address }) }
  }),
)

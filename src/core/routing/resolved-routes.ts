import type { Tree, Value } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { applicationsOf, type Named, routesOf } from '../model/queries.ts'
import type { Environment } from './environment.ts'
import { hostsOf } from './hosts-of.ts'

/** A route as an environment has it. */
export interface ResolvedRoute {
  /** Its key in the configuration; the route that the platform makes has the same key as if it were written. */
  readonly key: string
  readonly value: Value
  readonly note?: string
}

/** The routes of an environment by their real address. `{default}` goes before `{all}`, what is sure before what is not. */
export function resolveRoutes(
  configuration: Tree,
  environment: Environment,
  flavour: Flavour,
): ReadonlyMap<string, ResolvedRoute> {
  const resolved = new Map<string, ResolvedRoute>()
  const others: [string, ResolvedRoute][] = []
  for (const [key, value] of routesInForce(configuration)) {
    for (const { url, otherwise, note } of hostsOf(key, environment, flavour)) {
      const route = { key, value, ...(note !== undefined && { note }) }
      if (note === undefined && !key.includes('{all}') && !resolved.has(url)) resolved.set(url, route)
      else others.push([url, route])
      if (otherwise !== undefined) others.push([otherwise, route])
    }
  }
  for (const [url, route] of others) if (!resolved.has(url)) resolved.set(url, route)
  return resolved
}

/** Without routes, the platform serves the only application. */
function routesInForce(configuration: Tree): readonly Named[] {
  const routes = routesOf(configuration)
  const [only, ...more] = applicationsOf(configuration)
  if (routes.length > 0 || !only || more.length > 0) return routes
  return [['https://{default}/', { type: 'upstream', upstream: `${only[0]}:http` }]]
}

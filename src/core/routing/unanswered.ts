import type { Tree } from '../base/tree.ts'
import { applicationsOf } from '../model/queries.ts'
import { parseRouteKey, type RouteKey } from '../model/route-key.ts'
import { type Environment, generatedHost, ownHosts } from './environment.ts'
import type { ResolvedRoute } from './resolved-routes.ts'
import type { Outcome } from './trace.ts'

/** Whether an address is one of an environment, answered or not. */
export function isOwn(
  { host }: RouteKey,
  routes: ReadonlyMap<string, unknown>,
  environment: Environment,
): boolean {
  const own = [...ownHosts(environment), generatedHost(environment)]
  return (
    own.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    [...routes.keys()].some((url) => parseRouteKey(url)?.host === host)
  )
}

/** Why no route answers a request. */
export function unanswered(
  configuration: Tree,
  { host, scheme, port }: RouteKey,
  routes: ReadonlyMap<string, ResolvedRoute>,
): Outcome {
  const nothing = (reason: string): Outcome => ({ kind: 'nothing', reason })
  if (routes.size === 0) {
    const count = applicationsOf(configuration).length
    return nothing(
      count === 0
        ? 'There is no application to answer.'
        : 'There is no route, and more than one application.',
    )
  }
  if (port !== undefined) return nothing('Routes answer at the ports of HTTP and HTTPS only.')
  const addresses = [...routes.keys()].flatMap((url) => parseRouteKey(url) ?? [])
  const there = addresses.filter((address) => address.host === host)
  if (there.length === 0)
    return nothing(`No route of this environment has the host "${host}".${hereOf(host, routes)}`)
  if (there.every((address) => address.scheme !== scheme))
    return nothing(`"${host}" answers over plain HTTP only.`)
  return nothing(
    `The routes of "${host}" begin with ${[...new Set(there.map(({ path }) => path))].join(' or ')}.`,
  )
}

/** Where a route with this host written in it is to be found instead. */
function hereOf(host: string, routes: ReadonlyMap<string, ResolvedRoute>): string {
  const [url] = [...routes].find(([, { key }]) => parseRouteKey(key)?.host === host) ?? []
  return url === undefined ? '' : ` The route that is written with it is at ${url} here.`
}

import { stringAt, type Tree } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { formatRouteKey, parseRouteKey, type RouteKey } from '../model/route-key.ts'
import { routeServing } from '../model/route-serving.ts'
import { answer } from './answer.ts'
import { type Environment, ownHosts } from './environment.ts'
import { redirectedPath } from './partial-redirect.ts'
import { type ResolvedRoute, resolveRoutes } from './resolved-routes.ts'
import type { Hop, Outcome, Trace } from './trace.ts'
import { isOwn, unanswered } from './unanswered.ts'

/** As many as browsers follow. */
const MOST_HOPS = 20

/** What happens to a request for an address on an environment. Placeholders in the address stand for its own hosts. */
export function traceUrl(
  configuration: Tree,
  url: string,
  environment: Environment,
  flavour: Flavour,
): Trace {
  const routes = resolveRoutes(configuration, environment, flavour)
  const index: Tree = { routes: Object.fromEntries([...routes.keys()].map((address) => [address, null])) }
  const hops: Hop[] = []
  const notes = new Set<string>()
  const end = (outcome: Outcome): Trace => ({ hops, outcome, notes: [...notes] })
  let next = fillIn(url.trim(), environment)
  for (;;) {
    const address = parseRouteKey(next)
    if (!address) return end({ kind: 'nothing', reason: `"${next}" is no address. Begin it with https://.` })
    const found = routeServing(index, address)
    const route = found === undefined ? undefined : routes.get(found)
    if (found === undefined || !route) {
      return end(
        hops.length > 0 && !isOwn(address, routes, environment)
          ? { kind: 'outside', url: next }
          : unanswered(configuration, address, routes),
      )
    }
    if (route.note !== undefined) notes.add(route.note)
    const hop = hopFrom(route, found, address, next)
    if (!hop) return end(answer(configuration, route, address))
    if (hop.kind === 'route') notes.add(KEPT)
    hops.push({ ...hop, to: fillIn(hop.to, environment) })
    next = hops.at(-1)?.to ?? ''
    const isBack = hops.slice(0, -1).some(({ to }) => to === next) || next === fillIn(url, environment)
    if (isBack || hops.length > MOST_HOPS) return end({ kind: 'loop', url: next })
  }
}

const KEPT =
  'A redirect of a whole route is taken to keep the path of the request; the documentation does not say so.'

function fillIn(url: string, environment: Environment): string {
  return url.replace(/\{(?:default|all)\}/, ownHosts(environment)[0])
}

/** The redirect that answers a request, if any. */
function hopFrom(
  { key, value }: ResolvedRoute,
  found: string,
  address: RouteKey,
  url: string,
): Hop | undefined {
  if (address.scheme === 'http' && parseRouteKey(found)?.scheme === 'https') {
    return { kind: 'to-https', route: key, code: 301, to: url.replace(/^http:/i, 'https:') }
  }
  const query = /\?([^#]*)/.exec(url)?.[1] ?? ''
  const partial = redirectedPath(value, address.path, query)
  if (partial) {
    const { from, code, to } = partial
    return { kind: 'path', route: key, from, code, to: absolute(to, address) }
  }
  const to = stringAt(value, 'to')
  if (stringAt(value, 'type') !== 'redirect' || to === undefined) return undefined
  const rest = address.path.slice((parseRouteKey(found)?.path ?? '/').replace(/\/$/, '').length)
  const target = absolute(to, address)
  return {
    kind: 'route',
    route: key,
    code: 301,
    to: rest === '/' ? target : target.replace(/\/$/, '') + rest,
  }
}

function absolute(to: string, address: RouteKey): string {
  return to.startsWith('/') ? formatRouteKey({ ...address, path: '' }) + to : to
}

import { get, isTree, type Tree } from '../base/tree.ts'
import { parseRouteKey, type RouteKey } from './route-key.ts'

/**
 * The key of the route that answers an address. Plain HTTP without a route of its own goes to that of HTTPS, as the
 * platform redirects it. An exact host comes before a wildcard, a longer path before a shorter, `{default}` before
 * `{all}`.
 */
export function routeServing(configuration: Tree, url: string | RouteKey): string | undefined {
  const target = typeof url === 'string' ? parseRouteKey(url) : url
  const index = target && indexOf(configuration)
  if (!target || !index) return undefined
  let best: { readonly key: string; readonly fit: Fit } | undefined
  for (const { key, route } of candidates(index, target)) {
    const fit = fitOf(route, target)
    if (fit && (!best || isBetter(fit, best.fit))) best = { key, fit }
  }
  return best?.key
}

interface ParsedRoute {
  readonly key: string
  readonly route: RouteKey
}

interface RouteIndex {
  readonly byHost: ReadonlyMap<string, readonly ParsedRoute[]>
  readonly wildcards: readonly ParsedRoute[]
}

const indexes = new WeakMap<object, RouteIndex>()

function indexOf(configuration: Tree): RouteIndex | undefined {
  const routes = get(configuration, 'routes')
  if (!isTree(routes)) return undefined
  const index = indexes.get(routes) ?? buildIndex(routes)
  indexes.set(routes, index)
  return index
}

function buildIndex(routes: Tree): RouteIndex {
  const parsed = Object.keys(routes).flatMap((key): ParsedRoute[] => {
    const route = parseRouteKey(key)
    return route ? [{ key, route }] : []
  })
  const byHost = new Map<string, ParsedRoute[]>()
  for (const each of parsed) {
    const ofHost = byHost.get(each.route.host)
    if (ofHost) ofHost.push(each)
    else byHost.set(each.route.host, [each])
  }
  return { byHost, wildcards: parsed.filter(({ route }) => route.host.startsWith('*.')) }
}

function candidates({ byHost, wildcards }: RouteIndex, { host }: RouteKey): ParsedRoute[] {
  const everywhere = host.replace('{default}', '{all}')
  return [
    ...(byHost.get(host) ?? []),
    ...(everywhere === host ? [] : (byHost.get(everywhere) ?? [])),
    ...wildcards.filter(({ route }) => host.endsWith(route.host.slice(1))),
  ]
}

/** How well a route for the host fits an address, what counts most first. */
type Fit = readonly [scheme: number, named: number, path: number, exact: number]

function fitOf(route: RouteKey, target: RouteKey): Fit | undefined {
  if (route.port !== target.port || !isPathWithin(target.path, route.path)) return undefined
  if (route.scheme === 'http' && target.scheme === 'https') return undefined
  const isExact = route.host === target.host
  const isNamed = isExact || !route.host.startsWith('*.')
  return [Number(route.scheme === target.scheme), Number(isNamed), route.path.length, Number(isExact)]
}

function isBetter(left: Fit, right: Fit): boolean {
  const at = left.findIndex((part, index) => part !== right[index])
  return at !== -1 && (left[at] ?? 0) > (right[at] ?? 0)
}

function isPathWithin(path: string, prefix: string): boolean {
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`
  return `${path}/`.startsWith(folder)
}

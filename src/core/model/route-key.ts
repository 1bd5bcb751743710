import { get, isTree, type Tree } from '../base/tree.ts'

/** The parts of an address that a route key, or the target of a redirect, is made of. */
export interface RouteKey {
  readonly scheme: 'http' | 'https'
  /** Lower case; the placeholders `{default}` and `{all}` are kept as they are. */
  readonly host: string
  readonly port?: string
  /** Starts with a slash. */
  readonly path: string
}

/** Reads an absolute address; undefined where it is none. Query and fragment are left out. */
export function parseRouteKey(text: string): RouteKey | undefined {
  const [, scheme = '', host = '', port, path = ''] = ADDRESS.exec(text) ?? []
  if (host === '') return undefined
  return {
    scheme: scheme.toLowerCase() === 'http' ? 'http' : 'https',
    host: host.toLowerCase(),
    ...(port !== undefined && { port }),
    path: path === '' ? '/' : path,
  }
}

/**
 * A route key as the platform resolves it: `https://{default}` is `https://{default}/`. Text that is no address is
 * returned unchanged. https://docs.upsun.com/define-routes.html
 */
export function normaliseRouteKey(key: string): string {
  const parsed = parseRouteKey(key)
  return parsed ? formatRouteKey(parsed) : key
}

export function formatRouteKey({ scheme, host, port, path }: RouteKey): string {
  return `${scheme}://${host}${port === undefined ? '' : `:${port}`}${path}`
}

/** Where a redirect written in a route leads: a path alone stays on the route's own host. */
export function absoluteTarget(routeKey: string, to: string): string {
  const route = to.startsWith('/') ? parseRouteKey(routeKey) : undefined
  return route ? formatRouteKey({ ...route, path: to }) : to
}

/**
 * The key of the route that answers an address. Plain HTTP without a route of its own goes to that of HTTPS, as the
 * platform redirects it. An exact host comes before a wildcard, a longer path before a shorter, `{default}` before
 * `{all}`.
 */
export function routeServing(configuration: Tree, url: string | RouteKey): string | undefined {
  const target = typeof url === 'string' ? parseRouteKey(url) : url
  if (!target) return undefined
  let best: { readonly key: string; readonly fit: Fit } | undefined
  for (const { key, route } of parsedRoutes(configuration)) {
    const fit = fitOf(route, target)
    if (fit && (!best || isBetter(fit, best.fit))) best = { key, fit }
  }
  return best?.key
}

interface ParsedRoute {
  readonly key: string
  readonly route: RouteKey
}

const parsed = new WeakMap<object, readonly ParsedRoute[]>()

function parsedRoutes(configuration: Tree): readonly ParsedRoute[] {
  const routes = get(configuration, 'routes')
  if (!isTree(routes)) return []
  const known = parsed.get(routes) ?? parseAll(routes)
  parsed.set(routes, known)
  return known
}

function parseAll(routes: Tree): ParsedRoute[] {
  return Object.keys(routes).flatMap((key) => {
    const route = parseRouteKey(key)
    return route ? [{ key, route }] : []
  })
}

const ADDRESS = /^(https?):\/\/([^/?#:\s]+)(?::([^/?#]*))?(\/[^?#]*)?/i

/** How well a route fits an address, what counts most first. */
type Fit = readonly [scheme: number, named: number, path: number, exact: number]

function fitOf(route: RouteKey, target: RouteKey): Fit | undefined {
  if (route.port !== target.port || !isPathWithin(target.path, route.path)) return undefined
  if (route.scheme === 'http' && target.scheme === 'https') return undefined
  const isExact = route.host === target.host
  const isNamed = isExact || route.host === target.host.replace('{default}', '{all}')
  if (!isNamed && !(route.host.startsWith('*.') && target.host.endsWith(route.host.slice(1))))
    return undefined
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

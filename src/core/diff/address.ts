import { absoluteTarget, parseRouteKey } from '../model/route-key.ts'

/** What the target of a redirect says beyond the route that serves it: the rest of the path, and a query. */
export function beyondRoute(entry: string, to: string, servedBy: string): string {
  const address = absoluteTarget(entry, to)
  const [target, route] = [parseRouteKey(address), parseRouteKey(servedBy)]
  if (!target || !route) return address
  const rest = target.path === route.path ? '' : target.path.slice(route.path.replace(/\/$/, '').length)
  return rest + queryOf(address)
}

/**
 * The target of a redirect without its host. Where nothing serves it, a path alone may become a whole address, or stay
 * one on another host, when its own route is renamed.
 */
export function withoutHost(to: string): string {
  const address = parseRouteKey(to)
  return address ? address.path + queryOf(to) : to
}

function queryOf(address: string): string {
  return /[?#].*$/.exec(address)?.[0] ?? ''
}

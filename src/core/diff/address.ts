import { absoluteTarget, parseRouteKey } from '../model/route-key.ts'

/** What the target of a redirect says beyond the route that serves it: the rest of the path, and a query. */
export function beyondRoute(entry: string, to: string, servedBy: string): string {
  const address = absoluteTarget(entry, to)
  const [target, route] = [parseRouteKey(address), parseRouteKey(servedBy)]
  if (!target || !route) return address
  const rest = target.path === route.path ? '' : target.path.slice(route.path.replace(/\/$/, '').length)
  return rest + (/[?#].*$/.exec(address)?.[0] ?? '')
}

import type { Tree } from '../../base/tree.ts'
import { get } from '../../base/tree.ts'
import { renameRoute } from '../../model/edits/rename-route.ts'
import { routesOf } from '../../model/queries.ts'
import { formatRouteKey, parseRouteKey } from '../../model/route-key.ts'

/** With the hosts of one site as hosts of the project: its domain is the project's own now. */
export function withDefaultHosts(configuration: Tree): Tree {
  const keys = routesOf(configuration).map(([key]) => key)
  const hosts = keys.flatMap((key) => parseRouteKey(key)?.host ?? []).filter((host) => !/[{*]/.test(host))
  const [main] = hosts.toSorted((one, other) => one.length - other.length)
  if (main === undefined) return configuration
  return keys.reduce((tree, key) => {
    const route = parseRouteKey(key)
    const prefix = route && prefixOf(route.host, main)
    if (!route || prefix === undefined) return tree
    const renamed = formatRouteKey({ ...route, host: `${prefix}{default}` })
    return get(get(tree, 'routes'), renamed) === undefined ? renameRoute(tree, key, renamed) : tree
  }, configuration)
}

/** What stands before a domain in a host, with the dot; undefined for hosts of other domains. */
function prefixOf(host: string, domain: string): string | undefined {
  if (host === domain) return ''
  return host.endsWith(`.${domain}`) ? host.slice(0, -domain.length) : undefined
}

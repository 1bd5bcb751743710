import { remembered } from '../../../base/remembered.ts'
import { get, type Tree } from '../../../base/tree.ts'
import { allReferences } from '../../../model/edits/references-to.ts'
import { applicationsOf, routesOf, servicesOf } from '../../../model/queries.ts'
import { parseRouteKey } from '../../../model/route-key.ts'
import { upstreamOf } from '../../../model/routes.ts'

/** Applications and services that something ties together: relationships, mounts, or one host that they share. */
export interface Cluster {
  readonly applications: readonly string[]
  readonly services: readonly string[]
}

/** The clusters of a project that have an application, in the order of the file. */
export const clustersOf = remembered((configuration: Tree): readonly Cluster[] => {
  const { join, find } = createUnion()
  const { applications, services } = configuration
  const isThere = (name: string) => get(applications, name) !== undefined || get(services, name) !== undefined
  for (const { kind, section, entry, targetName } of allReferences(configuration)) {
    if (section !== 'routes' && kind !== 'redirect' && isThere(targetName)) join(entry, targetName)
  }
  const byHost = new Map<string, string>()
  for (const [key, route] of routesOf(configuration)) {
    const host = parseRouteKey(key)?.host
    const upstream = upstreamOf(route)?.name
    if (host === undefined || upstream === undefined || !isThere(upstream)) continue
    const other = byHost.get(host)
    if (other === undefined) byHost.set(host, upstream)
    else join(other, upstream)
  }
  const clusters = new Map<string, { applications: string[]; services: string[] }>()
  for (const [name] of applicationsOf(configuration)) {
    const root = find(name)
    const cluster = clusters.get(root) ?? { applications: [], services: [] }
    cluster.applications.push(name)
    clusters.set(root, cluster)
  }
  for (const [name] of servicesOf(configuration)) clusters.get(find(name))?.services.push(name)
  return [...clusters.values()]
})

/** Which of the clusters a service is in, by its name. */
export const clustersByService = remembered(
  (configuration: Tree): ReadonlyMap<string, number> =>
    new Map(
      clustersOf(configuration).flatMap(({ services }, at) => services.map((name) => [name, at] as const)),
    ),
)

/** Sets of names that grow together, each known by one of them. */
function createUnion() {
  const parents = new Map<string, string>()
  const find = (name: string): string => {
    let root = name
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    // What was passed on the way leads there directly from now on.
    for (let at = name; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (one: string, other: string): void => {
    const [left, right] = [find(one), find(other)]
    if (left !== right) parents.set(right, left)
  }
  return { find, join }
}

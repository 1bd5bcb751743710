import { valueAt } from '../../base/path.ts'
import { isTree, type Tree, type Value } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { pathOf } from '../node-path.ts'
import { routesOf } from '../queries.ts'
import { formatRouteKey, normaliseRouteKey, parseRouteKey } from '../route-key.ts'
import { free, uniqueName, uniqueWorkerName } from './names.ts'
import { put } from './put.ts'

/** A name for the copy of a node: a worker's is its own name, without the application's. */
export function copyName(configuration: Tree, ref: NodeRef): string {
  const path = pathOf(configuration, ref) ?? []
  if (ref.kind === 'route') return uniqueRouteKey(configuration, ref.name)
  if (ref.kind === 'worker') return uniqueWorkerName(configuration, String(path[1]), String(path[3]))
  return uniqueName(configuration, ref.name)
}

/**
 * With a copy of a node under a free name, connected to all that the original connects to. A copied route is neither
 * primary nor has the original's id, both of which only one route may have.
 */
export function duplicateNode(configuration: Tree, ref: NodeRef, name = copyName(configuration, ref)): Tree {
  const path = pathOf(configuration, ref)
  const value = path && valueAt(configuration, path)
  if (!path || value === undefined) return configuration
  const copyPath = [...path.slice(0, -1), name]
  if (valueAt(configuration, copyPath) !== undefined) return configuration
  return put(configuration, copyPath, ref.kind === 'route' ? withoutIdentity(value) : value)
}

/** The key itself where it is free, else one under a subdomain that is. */
export function uniqueRouteKey(configuration: Tree, wish: string): string {
  const taken = new Set(routesOf(configuration).map(([key]) => normaliseRouteKey(key)))
  if (!taken.has(normaliseRouteKey(wish))) return wish
  const route = parseRouteKey(wish)
  if (!route) return free(wish, (key) => taken.has(key))
  const host = route.host.replace(/^\*\./, '')
  const keyOf = (subdomain: string) => formatRouteKey({ ...route, host: `${subdomain}.${host}` })
  return keyOf(free('copy', (subdomain) => taken.has(keyOf(subdomain))))
}

function withoutIdentity(route: Value): Value {
  if (!isTree(route)) return route
  return Object.fromEntries(Object.entries(route).filter(([key]) => key !== 'primary' && key !== 'id'))
}

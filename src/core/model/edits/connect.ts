import { assertNever } from '../../base/assert-never.ts'
import { valueAt } from '../../base/path.ts'
import { has, isTree, stringAt, type Tree } from '../../base/tree.ts'
import type { ConnectionRequest } from '../connection.ts'
import { mountsOf } from '../mounts.ts'
import { entryOf } from '../node-path.ts'
import { free } from './names.ts'
import { ownedMap } from './owned-map.ts'
import { put } from './put.ts'
import { newRelationship } from './relationship-value.ts'

type Request<Kind extends ConnectionRequest['kind']> = Extract<ConnectionRequest, { readonly kind: Kind }>

/**
 * With one more connection. What is legal is decided elsewhere; what cannot be written changes nothing. A name or
 * directory that is taken is numbered.
 */
export function connect(configuration: Tree, connection: ConnectionRequest): Tree {
  switch (connection.kind) {
    case 'relationship':
      return addRelationship(configuration, connection)
    case 'upstream':
      return lead(configuration, connection.route, 'upstream', `${connection.to.name}:${connection.endpoint}`)
    case 'redirect':
      return lead(configuration, connection.from, 'redirect', connection.to)
    case 'mount':
      return addMount(configuration, connection)
    default:
      return assertNever(connection)
  }
}

function addRelationship(configuration: Tree, { from, to, name, endpoint }: Request<'relationship'>): Tree {
  const owned = ownedMap(configuration, from, 'relationships')
  if (!owned) return configuration
  const siblings = Object.values(owned.entries)
  const isText = siblings.length > 0 && siblings.every((sibling) => typeof sibling === 'string')
  // The platform itself stores the relationships of services as text.
  const style = isText || from.kind === 'service' ? 'text' : 'map'
  const freeName = free(name, (wish) => has(owned.entries, wish))
  const value = newRelationship({ name: freeName, service: to.name, endpoint }, style)
  return put(owned.configuration, [...owned.path, freeName], value)
}

function addMount(configuration: Tree, { from, service, source, path }: Request<'mount'>): Tree {
  const owned = ownedMap(configuration, from, 'mounts')
  if (!owned) return configuration
  const taken = new Set(Object.keys(owned.entries).map(trimSlashes))
  const freePath = free(path, (wish) => taken.has(trimSlashes(wish)))
  const shared = source === 'storage' ? sharedPath(configuration, service) : undefined
  // A fixed source path keeps the files when the mount is renamed.
  const source_path = shared ?? trimSlashes(freePath)
  return put(owned.configuration, [...owned.path, freePath], { source, service, source_path })
}

/** Storage is shared only under one source path: the owner's own. */
function sharedPath(configuration: Tree, owner: string): string | undefined {
  const application = entryOf(configuration, { kind: 'application', name: owner }) ?? null
  const mount = mountsOf(application).find(
    ({ source, service }) => source === 'storage' && service === undefined,
  )
  return mount && (mount.sourcePath ?? trimSlashes(mount.path))
}

/** A route leads to one place: what it led to before goes. */
function lead(configuration: Tree, key: string, type: 'upstream' | 'redirect', destination: string): Tree {
  const route = valueAt(configuration, ['routes', key])
  if (route === undefined || !(isTree(route) || route === null)) return configuration
  const [own, other] = type === 'upstream' ? ['upstream', 'to'] : ['to', 'upstream']
  if (stringAt(route, own) === destination && stringAt(route, 'type') === type) return configuration
  const entries = Object.entries(route ?? {}).filter(([name]) => name !== other)
  return put(configuration, ['routes', key], { ...Object.fromEntries(entries), type, [own]: destination })
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}

import { setAt, valueAt } from '../../../base/path.ts'
import { get, isTree, stringAt, type Tree } from '../../../base/tree.ts'
import { put } from '../../../model/edits/put.ts'
import type { NodeRef } from '../../../model/node.ts'
import { entryOf, pathOf } from '../../../model/node-path.ts'
import { relationshipsOf } from '../../../model/relationships.ts'
import { driversOf, withExtension } from '../applications/php-drivers.ts'
import { withReplicator } from '../services/replicas.ts'
import { typeOf } from '../services/service-type.ts'

/**
 * What a connection that has just been drawn needs beside itself: a driver of PHP, a VCL that names the backend, an
 * endpoint for replicas, and no second cache in front of the first.
 */
export function completed(configuration: Tree, from: NodeRef, to: NodeRef): Tree {
  const target = entryOf(configuration, to) ?? null
  switch (from.kind) {
    case 'application':
    case 'worker':
      return withDriver(configuration, from, stringAt(target, 'type') ?? '')
    case 'route':
      return isFronting(configuration, to) ? withoutCache(configuration, from.name) : configuration
    case 'service':
      return isFronting(configuration, from)
        ? withBackend(configuration, from.name, to.name)
        : withEndpointToFollow(configuration, from, to)
  }
}

function withDriver(configuration: Tree, from: NodeRef, serviceType: string): Tree {
  const path = pathOf(configuration, from)?.slice(0, 2) ?? []
  const application = valueAt(configuration, path)
  const missing = isTree(application) ? driversOf(application)?.(serviceType) : undefined
  if (!isTree(application) || missing?.severity !== 'warning') return configuration
  return setAt(configuration, path, withExtension(application, missing.extension))
}

function isFronting(configuration: Tree, { kind, name }: NodeRef): boolean {
  const value = entryOf(configuration, { kind, name }) ?? null
  return kind === 'service' && typeOf(value).known?.opens?.to === 'applications'
}

function withoutCache(configuration: Tree, route: string): Tree {
  const path = ['routes', route, 'cache']
  return valueAt(configuration, path) === undefined
    ? put(configuration, path, { enabled: false })
    : configuration
}

/** https://docs.upsun.com/add-services/varnish.html */
function withBackend(configuration: Tree, cache: string, application: string): Tree {
  const path = ['services', cache, 'configuration', 'vcl']
  const service = entryOf(configuration, { kind: 'service', name: cache }) ?? null
  const backend = relationshipsOf(service).find((one) => one.service === application)?.name
  if (backend === undefined || valueAt(configuration, path) !== undefined) return configuration
  return put(configuration, path, `sub vcl_recv {\n    set req.backend_hint = ${backend}.backend();\n}\n`)
}

function withEndpointToFollow(configuration: Tree, from: NodeRef, to: NodeRef): Tree {
  const opens = typeOf(entryOf(configuration, from) ?? null).known?.opens
  const isFollowed = get(entryOf(configuration, from) ?? null, 'relationships') !== undefined
  if (!opens || opens.to === 'applications' || !isFollowed) return configuration
  return withReplicator(configuration, to.name, opens.endpoint)
}

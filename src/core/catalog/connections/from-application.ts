import { fail, ok } from '../../base/result.ts'
import { get, stringAt } from '../../base/tree.ts'
import { free } from '../../model/edits/names.ts'
import { nodeId } from '../../model/node.ts'
import { imageOf, parseType } from '../catalog.ts'
import { type Endpoint, endpointsOf } from '../endpoints.ts'
import type { Context, Target } from './context.ts'
import { type Permission, refuseCycle, refuseRoute, refuseWorker } from './permission.ts'

/**
 * Applications and their workers use services and other applications; network storage by a mount.
 * https://docs.upsun.com/create-apps/image-properties/relationships.html
 */
export function fromApplication(context: Context, to: Target): Permission {
  if (to.kind === 'route') return refuseRoute()
  if (to.kind === 'worker') return refuseWorker(to)
  const image = to.kind === 'service' ? imageOf(parseType(stringAt(to.value, 'type') ?? '').image) : undefined
  if (image?.mounted) return mount(context, to)
  return (
    refuseCycle(context, to) ??
    (to.kind === 'application' ? relateToApplication(context, to) : relateToService(context, to))
  )
}

/** The relationship to an application: it has no default endpoint, and connections between applications are HTTP. */
export function relateToApplication(context: Context, to: Target): Permission {
  return isUsed(context, to) ? refuseDuplicate(context, to) : relationship(context, to, 'http')
}

function relateToService(context: Context, to: Target): Permission {
  const image = imageOf(parseType(stringAt(to.value, 'type') ?? '').image)
  const endpoints = endpointsOf('service', to.value)
  const preferred = endpoints.find((endpoint) => endpoint.default) ?? endpoints[0]
  if (!preferred) {
    if (image) return fail(`${to.name} has no endpoint yet. Define one in its configuration.`)
    return isUsed(context, to) ? refuseDuplicate(context, to) : relationship(context, to)
  }
  const hasOwn = get(get(to.value, 'configuration'), 'endpoints') !== undefined
  const choices = hasOwn ? [preferred, ...endpoints] : [preferred]
  const chosen = choices.find((endpoint) => !isUsed(context, to, endpoint))
  if (!chosen) return refuseDuplicate(context, to)
  // Not every image has its default endpoint rolled out: without the registry's flag the name is written.
  const isBuiltIn = !hasOwn && image?.endpoints.some(({ name }) => name === chosen.name)
  const isSafeDefault = chosen.default && isBuiltIn && image?.nullRelationship === 'works'
  return relationship(context, to, isSafeDefault ? undefined : chosen.name)
}

/** https://docs.upsun.com/add-services/network-storage.html */
function mount({ from, edges, mountPaths }: Context, to: Target): Permission {
  const isThere = edges.some((edge) => edge.kind === 'mount' && edge.target === nodeId(to))
  if (isThere) return fail(`${from.name} already mounts ${to.name}.`)
  return ok({
    kind: 'mount',
    from,
    service: to.name,
    path: freeDirectory(to.name, mountPaths),
    source: 'service',
  })
}

/** A mount may not be nested in one with another source: its directory is one that no other mount starts with. */
function freeDirectory(wish: string, mountPaths: readonly string[]): string {
  const topLevel = new Set(mountPaths.map((path) => path.replace(/^\/+/, '').split('/')[0]))
  return free(wish, (directory) => topLevel.has(directory))
}

function relationship({ from }: Context, to: Target, endpoint?: string): Permission {
  return ok({
    kind: 'relationship',
    from,
    to: { kind: to.kind, name: to.name },
    name: to.name,
    ...(endpoint !== undefined && { endpoint }),
  })
}

/** Whether there is a relationship to the node, to one of its endpoints where that is given. */
function isUsed({ edges }: Context, to: Target, endpoint?: Endpoint): boolean {
  return edges.some(
    (edge) =>
      edge.kind === 'relationship' &&
      edge.target === nodeId(to) &&
      (!endpoint || (edge.endpoint === undefined ? endpoint.default : edge.endpoint === endpoint.name)),
  )
}

function refuseDuplicate({ from }: Context, to: Target): Permission {
  return fail(`${from.name} is already connected to ${to.name}.`)
}

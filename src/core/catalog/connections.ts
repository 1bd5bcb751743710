import { assertNever } from '../base/assert-never.ts'
import { valueAt } from '../base/path.ts'
import { fail } from '../base/result.ts'
import type { Tree, Value } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { uniqueName } from '../model/edits/names.ts'
import { type NodeId, type NodeKind, type NodeRef, nodeId } from '../model/node.ts'
import { entryOf } from '../model/node-path.ts'
import { imagesFor } from './available.ts'
import { newestType } from './catalog.ts'
import { type Context, contextOf, type Target } from './connections/context.ts'
import { fromApplication } from './connections/from-application.ts'
import { fromRoute } from './connections/from-route.ts'
import { fromService } from './connections/from-service.ts'
import type { Permission } from './connections/permission.ts'
import type { Image } from './image.ts'
import { starterOf } from './starters.ts'

/** Something that could be created at the end of a connection. Routes have no image. */
export interface Connectable {
  readonly kind: NodeKind
  readonly image?: string
}

/** Whether one node may be connected to another, and what is to be written then. */
export function mayConnect(configuration: Tree, from: NodeRef, to: NodeRef): Permission {
  if (entryOf(configuration, from) === undefined) return fail(`There is no ${from.kind} ${from.name}.`)
  const value = entryOf(configuration, to)
  if (value === undefined) return fail(`There is no ${to.kind} ${to.name}.`)
  return decide(contextOf(configuration, from), { ...to, value })
}

/** The answer for every node of a project at once, to mark them while a connection is drawn. */
export function legalTargets(configuration: Tree, from: NodeRef): ReadonlyMap<NodeId, Permission> {
  const context = contextOf(configuration, from)
  return new Map(
    context.graph.nodes.map(({ id, kind, name, path }) => {
      const value = valueAt(configuration, path) ?? null
      return [id, decide(context, { kind, name, value })]
    }),
  )
}

/** What may be created where a connection from a node is dropped on empty canvas. */
export function connectableKinds(
  configuration: Tree,
  from: NodeRef,
  flavour: Flavour,
): readonly Connectable[] {
  const { runtimes, services } = imagesFor(flavour)
  const context = contextOf(configuration, from)
  const candidates: (Connectable & { readonly value: Value })[] = [
    { kind: 'route', value: {} },
    ...runtimes.map((image) => ({
      kind: 'application' as const,
      image: image.type,
      value: { type: newestType(image) },
    })),
    ...services.map((image) => ({
      kind: 'service' as const,
      image: image.type,
      value: newEntry(image, flavour),
    })),
  ]
  return candidates
    .filter(
      ({ kind, image, value }) =>
        decide(context, { kind, name: uniqueName(configuration, image ?? kind), value }).ok,
    )
    .map(({ kind, image }) => ({ kind, ...(image !== undefined && { image }) }))
}

function newEntry(image: Image, flavour: Flavour): Tree {
  const type = newestType(image)
  return { type, ...starterOf(type, flavour) }
}

function decide(context: Context, to: Target): Permission {
  const { from } = context
  if (nodeId(from) === nodeId(to)) return fail(`${from.name} cannot be connected to itself.`)
  switch (from.kind) {
    case 'route':
      return fromRoute(context, to)
    case 'application':
    case 'worker':
      return fromApplication(context, to)
    case 'service':
      return fromService(context, to)
    default:
      return assertNever(from.kind)
  }
}

import { type Path, toPointer } from '../base/path.ts'
import { get, type Value } from '../base/tree.ts'
import { type NodeId, type NodeKind, nodeId, workerName } from './node.ts'
import { workersOf } from './queries.ts'
import { applicationReferences, type Reference, routeReferences, serviceReferences } from './references.ts'
import { overrides } from './relationships.ts'

/** An edge whose target is not looked up yet. */
export interface EdgeDraft {
  /** The kind and the pointer of the entry the edge is read from: unique in a project. */
  readonly id: string
  readonly kind: Reference['kind']
  readonly source: NodeId
  /** The name as written of what the edge leads to. */
  readonly targetName: string
  /** Where the edge is written in the configuration. */
  readonly path: Path
  /** Relationship name, mount path or path of a redirect. */
  readonly label: string
  /** Endpoint as written; absent where the default is meant. */
  readonly endpoint?: string
  /** A worker that has its application's relationships and mounts by inheritance. */
  readonly inherited?: boolean
}

export function draftRoute(key: string, route: Value): EdgeDraft[] {
  const from = originOf('route', 'routes', key)
  return routeReferences(route).map((reference) => draft(from, reference))
}

export function draftService(name: string, service: Value): EdgeDraft[] {
  const from = originOf('service', 'services', name)
  return serviceReferences(service).map((reference) => draft(from, reference))
}

/** The edges of an application, as its `web` has them, and those of its workers, inherited ones included. */
export function draftApplication(name: string, application: Value): EdgeDraft[] {
  const references = applicationReferences(application)
  const from = originOf('application', 'applications', name)
  const ofWeb = effective(references, '/web', get(application, 'web') ?? null)
  return [
    ...ofWeb.map((reference) => draft(from, reference)),
    ...workersOf(application).flatMap(([worker, value]) => {
      const owner = toPointer(['workers', worker])
      const source = nodeId({ kind: 'worker', name: workerName(name, worker) })
      return effective(references, owner, value).map((reference) =>
        reference.owner === owner
          ? draft({ ...from, source }, reference)
          : // The id is of where its own entry would be: it stays when the worker comes to have one.
            { ...draft({ ...from, source, pointer: from.pointer + owner }, reference), inherited: true },
      )
    }),
  ]
}

/** The entry that edges are written in, and the node they start at. */
interface Origin {
  readonly source: NodeId
  readonly path: Path
  readonly pointer: string
}

function originOf(kind: NodeKind, section: string, name: string): Origin {
  const path = [section, name]
  return { source: nodeId({ kind, name }), path, pointer: toPointer(path) }
}

/** What holds for a worker or for `web`: of each property its own, else the application's. */
function effective(references: readonly Reference[], owner: string, instance: Value): Reference[] {
  const relationships = overrides(instance, 'relationships') ? owner : ''
  const mounts = overrides(instance, 'mounts') ? owner : ''
  return references.filter(
    (reference) => reference.owner === (reference.kind === 'mount' ? mounts : relationships),
  )
}

function draft(from: Origin, { kind, path, label, targetName, endpoint }: Reference): EdgeDraft {
  return {
    id: `${kind}:${from.pointer}${toPointer(path)}`,
    kind,
    source: from.source,
    targetName,
    path: [...from.path, ...path],
    label,
    ...(endpoint !== undefined && { endpoint }),
  }
}

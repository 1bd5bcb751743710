import { type Path, toPointer } from '../base/path.ts'
import { get, type Value } from '../base/tree.ts'
import { type NodeId, nodeId, workerName } from './node.ts'
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
  const source = nodeId({ kind: 'route', name: key })
  return routeReferences(route).map((reference) => draft(source, ['routes', key], reference))
}

export function draftService(name: string, service: Value): EdgeDraft[] {
  const source = nodeId({ kind: 'service', name })
  return serviceReferences(service).map((reference) => draft(source, ['services', name], reference))
}

/** The edges of an application, as its `web` has them, and those of its workers, inherited ones included. */
export function draftApplication(name: string, application: Value): EdgeDraft[] {
  const entry = ['applications', name]
  const references = applicationReferences(application)
  const ofWeb = effective(references, ['web'], get(application, 'web') ?? null)
  const source = nodeId({ kind: 'application', name })
  return [
    ...ofWeb.map((reference) => draft(source, entry, reference)),
    ...workersOf(application).flatMap(([worker, value]) => {
      const owner = ['workers', worker]
      const workerId = nodeId({ kind: 'worker', name: workerName(name, worker) })
      return effective(references, owner, value).map((reference) =>
        reference.owner.length === 0
          ? inherit(draft(workerId, entry, reference), [...entry, ...owner, ...reference.path])
          : draft(workerId, entry, reference),
      )
    }),
  ]
}

/** What holds for a worker or for `web`: of each property its own, else the application's. */
function effective(references: readonly Reference[], owner: Path, instance: Value): Reference[] {
  const own = toPointer(owner)
  return references.filter((reference) => {
    const property = reference.kind === 'mount' ? 'mounts' : 'relationships'
    return toPointer(reference.owner) === (overrides(instance, property) ? own : '')
  })
}

function draft(source: NodeId, entry: Path, reference: Reference): EdgeDraft {
  const { kind, label, targetName, endpoint } = reference
  const path = [...entry, ...reference.path]
  const id = `${kind}:${toPointer(path)}`
  return { id, kind, source, targetName, path, label, ...(endpoint !== undefined && { endpoint }) }
}

/** The id is of where the worker's own entry would be: it stays when the worker comes to have one. */
function inherit(edge: EdgeDraft, ownPath: Path): EdgeDraft {
  return { ...edge, id: `${edge.kind}:${toPointer(ownPath)}`, inherited: true }
}

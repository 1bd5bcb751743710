import type { Tree, Value } from '../../base/tree.ts'
import { type NodeId, type NodeRef, nodeId, workerName } from '../node.ts'
import { entryOf } from '../node-path.ts'
import { applicationsOf, routesOf, servicesOf, workersOf } from '../queries.ts'
import { applicationReferences, type Reference, routeReferences, serviceReferences } from '../references.ts'
import { targetOf } from '../targets.ts'

/** A reference, and the section and name of the entry it is in. */
export interface PlacedReference extends Reference {
  readonly section: string
  readonly entry: string
}

/** Every reference that leads to a node, or to a worker of an application. */
export function referencesTo(configuration: Tree, ref: NodeRef): PlacedReference[] {
  const nodes = new Set(withWorkers(configuration, ref))
  return allReferences(configuration).filter((reference) => {
    const target = targetOf(configuration, reference, reference.entry)
    return target !== 'nothing' && target !== 'outside' && nodes.has(target)
  })
}

/** Every reference of a configuration. */
export function allReferences(configuration: Tree): PlacedReference[] {
  return [
    ...place('routes', routesOf(configuration), routeReferences),
    ...place('applications', applicationsOf(configuration), applicationReferences),
    ...place('services', servicesOf(configuration), serviceReferences),
  ]
}

function place(
  section: string,
  entries: [string, Value][],
  read: (entry: Value) => readonly Reference[],
): PlacedReference[] {
  return entries.flatMap(([entry, value]) =>
    read(value).map((reference) => ({ ...reference, section, entry })),
  )
}

function withWorkers(configuration: Tree, ref: NodeRef): NodeId[] {
  if (ref.kind !== 'application') return [nodeId(ref)]
  const workers = workersOf(entryOf(configuration, ref) ?? null)
  return [
    nodeId(ref),
    ...workers.map(([name]) => nodeId({ kind: 'worker', name: workerName(ref.name, name) })),
  ]
}

import { groupBy } from '../../base/group-by.ts'
import { remembered } from '../../base/remembered.ts'
import { isTree, type Tree, type Value } from '../../base/tree.ts'
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
export const allReferences = remembered((configuration: Tree): readonly PlacedReference[] => [
  ...routesOf(configuration).flatMap(([name, route]) => placed(route, 'routes', name)),
  ...applicationsOf(configuration).flatMap(([name, application]) =>
    placed(application, 'applications', name),
  ),
  ...servicesOf(configuration).flatMap(([name, service]) => placed(service, 'services', name)),
])

/** Every reference of a configuration by the name that it leads to. */
export const referencesByTarget = remembered((configuration: Tree) =>
  groupBy(allReferences(configuration), ({ targetName }) => targetName),
)

const READERS = {
  routes: routeReferences,
  applications: applicationReferences,
  services: serviceReferences,
} as const

function placed(value: Value, section: keyof typeof READERS, entry: string): readonly PlacedReference[] {
  return isTree(value) ? placedIn(value, section, entry) : []
}

const placedIn = remembered((value: Tree, section: keyof typeof READERS, entry: string) =>
  READERS[section](value).map((reference): PlacedReference => ({ ...reference, section, entry })),
)

function withWorkers(configuration: Tree, ref: NodeRef): NodeId[] {
  if (ref.kind !== 'application') return [nodeId(ref)]
  const workers = workersOf(entryOf(configuration, ref) ?? null)
  return [
    nodeId(ref),
    ...workers.map(([name]) => nodeId({ kind: 'worker', name: workerName(ref.name, name) })),
  ]
}

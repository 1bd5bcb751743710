import { groupBy } from '../../base/group-by.ts'
import { remembered, rememberedWith } from '../../base/remembered.ts'
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
  ...routesOf(configuration).flatMap(([name, route]) => inRoute(route, name)),
  ...applicationsOf(configuration).flatMap(([name, application]) => inApplication(application, name)),
  ...servicesOf(configuration).flatMap(([name, service]) => inService(service, name)),
])

/** Every reference of a configuration by the name that it leads to. */
export const referencesByTarget = remembered((configuration: Tree) =>
  groupBy(allReferences(configuration), ({ targetName }) => targetName),
)

const inRoute = placing('routes', routeReferences)
const inApplication = placing('applications', applicationReferences)
const inService = placing('services', serviceReferences)

function placing(section: string, referencesOf: (value: Value) => readonly Reference[]) {
  const placed = rememberedWith((value: Tree, entry: string): readonly PlacedReference[] => {
    const references = referencesOf(value)
    if (references.length === 0) return NONE
    return references.map(({ kind, owner, path, label, targetName, endpoint }) => {
      return { kind, owner, path, label, targetName, endpoint, section, entry }
    })
  })
  return (value: Value, entry: string) => (isTree(value) ? placed(value, entry) : NONE)
}

const NONE: readonly PlacedReference[] = []

function withWorkers(configuration: Tree, ref: NodeRef): NodeId[] {
  if (ref.kind !== 'application') return [nodeId(ref)]
  const workers = workersOf(entryOf(configuration, ref) ?? null)
  return [
    nodeId(ref),
    ...workers.map(([name]) => nodeId({ kind: 'worker', name: workerName(ref.name, name) })),
  ]
}

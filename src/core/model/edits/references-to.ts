import { groupBy } from '../../base/group-by.ts'
import { remembered, rememberedWith } from '../../base/remembered.ts'
import { isTree, type Tree, type Value } from '../../base/tree.ts'
import { type NodeId, type NodeRef, nodeId, workerName } from '../node.ts'
import { entryOf } from '../node-path.ts'
import { applicationsOf, type Named, routesOf, servicesOf, workersOf } from '../queries.ts'
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
  ...inRoutes(routesOf(configuration)),
  ...inApplications(applicationsOf(configuration)),
  ...inServices(servicesOf(configuration)),
])

/** Every reference of a configuration by the name that it leads to. */
export const referencesByTarget = remembered((configuration: Tree) =>
  groupBy(allReferences(configuration), ({ targetName }) => targetName),
)

const inRoutes = placing('routes', routeReferences)
const inApplications = placing('applications', applicationReferences)
const inServices = placing('services', serviceReferences)

/** The references in the entries of a section: after an edit, those of the other entries are known. */
function placing(section: string, referencesOf: (value: Value) => readonly Reference[]) {
  const inEntry = rememberedWith((value: Tree, entry: string): readonly PlacedReference[] =>
    referencesOf(value).map(({ kind, owner, path, label, targetName, endpoint }) => {
      return { kind, owner, path, label, targetName, endpoint, section, entry }
    }),
  )
  return remembered((entries: readonly Named[]): readonly PlacedReference[] => {
    const placed: PlacedReference[] = []
    for (const [name, value] of entries) {
      if (isTree(value)) for (const reference of inEntry(value, name)) placed.push(reference)
    }
    return placed
  })
}

function withWorkers(configuration: Tree, ref: NodeRef): NodeId[] {
  if (ref.kind !== 'application') return [nodeId(ref)]
  const workers = workersOf(entryOf(configuration, ref) ?? null)
  return [
    nodeId(ref),
    ...workers.map(([name]) => nodeId({ kind: 'worker', name: workerName(ref.name, name) })),
  ]
}

import { type Path, toPointer } from '../base/path.ts'
import { get, type Tree, type Value } from '../base/tree.ts'
import { type NodeKind, type NodeRef, nodeId, workerName } from '../model/node.ts'
import { applicationsOf, routesOf, servicesOf, workersOf } from '../model/queries.ts'
import {
  applicationReferences,
  type Reference,
  routeReferences,
  serviceReferences,
} from '../model/references.ts'
import { type Target, targetOf } from '../model/targets.ts'

/** A reference, and what it leads to. */
export interface PartReference extends Reference {
  readonly target: Target
  /** The path from the part as a pointer. */
  readonly pointer: string
  /** Where it names what it leads to, from the part: all else beside it is a key like any other. */
  readonly leaf: Path
}

/** A node with what is written in it; the workers of an application are parts of their own. */
export interface Part {
  readonly ref: NodeRef
  readonly id: string
  /** The name under which the part is among its siblings: a worker's own. */
  readonly ownName: string
  readonly value: Value
  /** Where the part is in the configuration. */
  readonly path: Path
  readonly references: readonly PartReference[]
  readonly workers: readonly Part[]
}

type EntryKind = Exclude<NodeKind, 'worker'>

const READ = {
  route: { entries: routesOf, references: routeReferences, section: 'routes' },
  application: { entries: applicationsOf, references: applicationReferences, section: 'applications' },
  service: { entries: servicesOf, references: serviceReferences, section: 'services' },
} as const

export const ENTRY_KINDS = ['route', 'application', 'service'] as const satisfies readonly EntryKind[]

/** The nodes of one kind. */
export function partsOf(configuration: Tree, kind: EntryKind): Part[] {
  const { entries, references, section } = READ[kind]
  return entries(configuration).map(([name, value]) => {
    const all = references(value).map((reference) => toPartReference(configuration, reference, name))
    const workers = kind === 'application' ? workersOf(value) : []
    const path = [section, name]
    return {
      ...named({ kind, name }, name),
      value,
      path,
      references: all.filter(({ path: [first] }) => first !== 'workers'),
      workers: workers.map(([worker, workerValue]) => workerPart(name, worker, workerValue, path, all)),
    }
  })
}

function workerPart(
  application: string,
  worker: string,
  value: Value,
  path: Path,
  references: readonly PartReference[],
): Part {
  const owner = toPointer(['workers', worker])
  return {
    ...named({ kind: 'worker', name: workerName(application, worker) }, worker),
    value,
    path: [...path, 'workers', worker],
    references: references
      .filter((reference) => reference.owner === owner)
      .map((reference) => ({
        ...reference,
        owner: '',
        pointer: reference.pointer.slice(owner.length),
        path: reference.path.slice(2),
        leaf: reference.leaf.slice(2),
      })),
    workers: [],
  }
}

function named(ref: NodeRef, ownName: string): Pick<Part, 'ref' | 'id' | 'ownName'> {
  return { ref, id: nodeId(ref), ownName }
}

function toPartReference(configuration: Tree, reference: Reference, entry: string): PartReference {
  return {
    ...reference,
    target: targetOf(configuration, reference, entry),
    pointer: toPointer(reference.path),
    leaf: leafOf(reference),
  }
}

function leafOf({ kind, path, label }: Reference): Path {
  if (kind === 'mount') return [...path, 'service']
  return kind === 'redirect' && label !== '' ? [...path, 'to'] : path
}

/** The image of a part, whatever its version. */
export function imageOf({ value }: Part): string {
  const type = get(value, 'type')
  return typeof type === 'string' ? (type.split(':')[0] ?? '') : ''
}

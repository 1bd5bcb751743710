import type { Path } from '../base/path.ts'
import { get, isTree, type Value } from '../base/tree.ts'
import { mountsOf } from './mounts.ts'
import { workersOf } from './queries.ts'
import { type Relationship, relationshipsOf } from './relationships.ts'
import { redirectsOf, upstreamOf } from './routes.ts'

/** A place in an entry that names a container or a route: what edges are read from, and what a rename follows. */
export interface Reference {
  readonly kind: 'relationship' | 'upstream' | 'redirect' | 'mount'
  /** The part of the entry that names it: the entry itself, its `web`, or one of its workers. */
  readonly owner: Path
  /** Where it is written, from the entry: removing this removes the reference. */
  readonly path: Path
  readonly label: string
  readonly targetName: string
  readonly endpoint?: string
}

/** The references of an application: its own, those of its `web`, and those of its workers. */
export const applicationReferences = remembered((application) => {
  const owners: [Path, Value][] = [
    [[], application],
    [['web'], get(application, 'web') ?? null],
    ...workersOf(application).map(([name, worker]): [Path, Value] => [['workers', name], worker]),
  ]
  return owners.flatMap(([owner, value]) => [
    ...relationshipReferences(owner, value),
    ...mountReferences(owner, value),
  ])
})

/** The references of a service: a cache to what it fronts, a replica to its primary. */
export const serviceReferences = remembered((service) => relationshipReferences([], service))

/** The references of a route: its upstream, then its redirects. */
export const routeReferences = remembered((route) => {
  const upstream = upstreamOf(route)
  const references: Reference[] = redirectsOf(route).map(({ from, to, path }) => ({
    kind: 'redirect',
    owner: [],
    path: from === '' ? path : path.slice(0, -1),
    label: from,
    targetName: to,
  }))
  if (upstream)
    references.unshift(reference('upstream', [], ['upstream'], '', upstream.name, upstream.endpoint))
  return references
})

function relationshipReferences(owner: Path, value: Value): Reference[] {
  return relationshipsOf(value)
    .filter(isReadable)
    .map(({ name, service, endpoint }) =>
      reference('relationship', owner, [...owner, 'relationships', name], name, service, endpoint),
    )
}

function isReadable({ form }: Relationship): boolean {
  return form !== 'unreadable'
}

function mountReferences(owner: Path, value: Value): Reference[] {
  return mountsOf(value).flatMap(({ path, service }) =>
    service === undefined ? [] : [reference('mount', owner, [...owner, 'mounts', path], path, service)],
  )
}

function reference(
  kind: Reference['kind'],
  owner: Path,
  path: Path,
  label: string,
  targetName: string,
  endpoint?: string,
): Reference {
  return { kind, owner, path, label, targetName, ...(endpoint !== undefined && { endpoint }) }
}

/** Reads an entry once: entries are never changed in place. */
function remembered(read: (entry: Value) => readonly Reference[]): (entry: Value) => readonly Reference[] {
  const known = new WeakMap<object, readonly Reference[]>()
  return (entry) => {
    if (!isTree(entry)) return []
    const references = known.get(entry) ?? read(entry)
    known.set(entry, references)
    return references
  }
}

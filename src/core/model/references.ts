import { mapDefined } from '../base/map-defined.ts'
import { type Path, toPointer } from '../base/path.ts'
import { rememberedOfMap } from '../base/remembered.ts'
import { get, type Value } from '../base/tree.ts'
import { mountsOf } from './mounts.ts'
import { workersOf } from './queries.ts'
import { relationshipsOf } from './relationships.ts'
import { redirectsOf, upstreamOf } from './routes.ts'

/** A place in an entry that names a container or a route: what edges are read from, and what a rename follows. */
export interface Reference {
  readonly kind: 'relationship' | 'upstream' | 'redirect' | 'mount'
  /** The pointer of the part that names it: of the entry itself, its `web`, or one of its workers. */
  readonly owner: string
  /** Where it is written, from the entry: removing this removes the reference. */
  readonly path: Path
  readonly label: string
  readonly targetName: string
  readonly endpoint: string | undefined
}

const NONE: readonly Reference[] = []

/** The references of an application: its own, those of its `web`, and those of its workers. */
export const applicationReferences = rememberedOfMap((application): readonly Reference[] => {
  const parts: [Path, Value][] = [
    [[], application],
    [['web'], get(application, 'web') ?? null],
    ...workersOf(application).map(([name, worker]): [Path, Value] => [['workers', name], worker]),
  ]
  return parts.flatMap(([path, value]) => [
    ...relationshipReferences(path, value),
    ...mountReferences(path, value),
  ])
}, NONE)

/** The references of a service: a cache to what it fronts, a replica to its primary. */
export const serviceReferences = rememberedOfMap(
  (service): readonly Reference[] => relationshipReferences([], service),
  NONE,
)

/** The references of a route: its upstream, then its redirects. */
export const routeReferences = rememberedOfMap((route): readonly Reference[] => {
  const upstream = upstreamOf(route)
  const redirects = redirectsOf(route).map(({ from, to, path }) =>
    reference('redirect', '', from === '' ? path : path.slice(0, -1), from, to),
  )
  if (!upstream) return redirects
  return [reference('upstream', '', ['upstream'], '', upstream.name, upstream.endpoint), ...redirects]
}, NONE)

function relationshipReferences(part: Path, value: Value): readonly Reference[] {
  const owner = toPointer(part)
  return mapDefined(relationshipsOf(value), ({ name, form, service, endpoint }) =>
    form === 'unreadable'
      ? undefined
      : reference('relationship', owner, [...part, 'relationships', name], name, service, endpoint),
  )
}

function mountReferences(part: Path, value: Value): readonly Reference[] {
  const owner = toPointer(part)
  return mapDefined(mountsOf(value), ({ path, service }) =>
    service === undefined ? undefined : reference('mount', owner, [...part, 'mounts', path], path, service),
  )
}

function reference(
  kind: Reference['kind'],
  owner: string,
  path: Path,
  label: string,
  targetName: string,
  endpoint?: string,
): Reference {
  return { kind, owner, path, label, targetName, endpoint }
}

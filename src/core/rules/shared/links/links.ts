import { mapDefined } from '../../../base/map-defined.ts'
import type { Path } from '../../../base/path.ts'
import { remembered, rememberedWith } from '../../../base/remembered.ts'
import { get, type Value } from '../../../base/tree.ts'
import { workersOf } from '../../../model/queries.ts'
import { type Relationship, relationshipsOf } from '../../../model/relationships.ts'
import type { Container, Containers } from '../../containers.ts'
import type { Entry, EntryContext, EntryRule, Problem } from '../../rule.ts'
import { type Destination, destinationOf } from './destination.ts'

/** A part of an entry that can have relationships and mounts of its own. */
export interface Holder {
  readonly kind: 'application' | 'web' | 'worker' | 'service'
  readonly value: Value
  readonly path: Path
}

/** A relationship, and where it is written. */
export interface Link extends Relationship {
  readonly path: Path
  readonly holder: Holder
}

/** The entry itself; of an application also its `web` and its workers. */
export const holdersOf = remembered(({ kind, value, path }: Entry): readonly Holder[] => {
  if (kind === 'route') return NO_HOLDERS
  if (kind === 'service') return [{ kind, value, path }]
  const web = get(value, 'web') ?? null
  return [
    { kind, value, path },
    { kind: 'web', value: web, path: [...path, 'web'] },
    ...workersOf(value).map(([name, worker]): Holder => {
      return { kind: 'worker', value: worker, path: [...path, 'workers', name] }
    }),
  ]
})

const NO_HOLDERS: readonly Holder[] = []

/** The relationships written in an entry, as far as they can be read: what is inherited belongs to the application. */
export const linksOf = remembered((entry: Entry): readonly Link[] => {
  const links = writtenLinksOf(entry)
  return links.some(isMisshapen) ? links.filter((link) => !isMisshapen(link)) : links
})

/** The same, in whatever shape they are. */
export const writtenLinksOf = remembered((entry: Entry): readonly Link[] =>
  holdersOf(entry).flatMap(allLinksOf),
)

/** The relationships written in one holder, in whatever shape. */
export function allLinksOf(holder: Holder): readonly Link[] {
  return relationshipsOf(holder.value).length === 0 ? NO_LINKS : placedIn(holder)
}

const NO_LINKS: readonly Link[] = []

const placedIn = remembered((holder: Holder): readonly Link[] =>
  relationshipsOf(holder.value).map(({ name, form, service, endpoint, value }) => {
    return { name, form, service, endpoint, value, holder, path: [...holder.path, 'relationships', name] }
  }),
)

/** Whether it is neither null nor a map nor `service:endpoint`. */
export function isMisshapen({ form, endpoint }: Relationship): boolean {
  return form === 'unreadable' || (form === 'legacy' && endpoint === undefined)
}

/** Whether a relationship leads back to what it is written in; a worker is a container of its own. */
export function isSelf({ holder }: Link, { name, kind }: Container, entry: Entry): boolean {
  return holder.kind !== 'worker' && name === entry.name && kind === entry.kind
}

/** A check of every relationship of an entry by what it leads to; a problem is placed at the relationship. */
export function eachLink(
  check: (
    link: Link,
    destination: Destination,
    entry: Entry,
    context: EntryContext,
  ) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return (entry, context) =>
    mapDefined(destinations(entry, context.containers), ({ link, destination }) => {
      const problem = check(link, destination, entry, context)
      return problem && { ...problem, at: link.path }
    })
}

/** The same for those that lead to a container. */
export function eachConnection(
  check: (
    link: Link,
    container: Container,
    entry: Entry,
    context: EntryContext,
  ) => Omit<Problem, 'at'> | undefined,
): EntryRule['check'] {
  return eachLink((link, destination, entry, context) =>
    destination.kind === 'container' ? check(link, destination.container, entry, context) : undefined,
  )
}

/** Looked up once for all the rules that speak of relationships. */
const destinations = rememberedWith((entry: Entry, containers: Containers) =>
  linksOf(entry).map((link) => ({ link, destination: destinationOf(link.service, containers) })),
)

import type { Pair } from './pairs.ts'
import type { Part } from './parts.ts'
import { isRenamed, leadsSame, type NewNames, type Written } from './same-connection.ts'
import type { Connection, ConnectionChange } from './topology-diff.ts'

/** How the connections of a node that is still there are different. */
export function connectionChanges(pair: Pair, newNames: NewNames): ConnectionChange[] {
  const [before, after] = [written(pair.before), written(pair.after)]
  const later = new Map(after.map((each) => [placeOf(each), each]))
  const earlier = new Set(before.map(placeOf))
  const changed = before.flatMap((each): ConnectionChange[] => {
    const other = later.get(placeOf(each))
    if (!other || leadsSame(each, other, newNames)) return []
    return [{ change: 'changed', before: toConnection(each), after: toConnection(other) }]
  })
  const gone = before.filter((each) => !later.has(placeOf(each)))
  const come = after.filter((each) => !earlier.has(placeOf(each)))
  const renamed = pairRenamed(gone, come, newNames)
  const paired = new Set(renamed.flat())
  return [
    ...gone.filter((each) => !paired.has(each)).map(coming('removed')),
    ...renamed.map(
      ([from, to]): ConnectionChange => ({
        change: 'renamed',
        before: toConnection(from),
        after: toConnection(to),
      }),
    ),
    ...changed,
    ...come.filter((each) => !paired.has(each)).map(coming('added')),
  ]
}

/** All connections of a node that came or went. */
export function connectionsOf(part: Part, change: 'added' | 'removed'): ConnectionChange[] {
  return written(part).map(coming(change))
}

/** Those of which each can only be the other. */
function pairRenamed(
  gone: readonly Written[],
  come: readonly Written[],
  newNames: NewNames,
): [Written, Written][] {
  return gone.flatMap((each): [Written, Written][] => {
    const [candidate, ...others] = come.filter((other) => isRenamed(each, other, newNames))
    if (!candidate || others.length > 0) return []
    const rivals = gone.filter((other) => isRenamed(other, candidate, newNames))
    return rivals.length === 1 ? [[each, candidate]] : []
  })
}

function written(part: Part): Written[] {
  return part.references.map((reference) => ({ part, reference }))
}

/** Where a connection is written in its node: there is one at most. */
function placeOf({ reference: { kind, owner, label } }: Written): string {
  return JSON.stringify([kind, owner, label])
}

function coming(change: 'added' | 'removed'): (each: Written) => ConnectionChange {
  return (each) => ({ change, connection: toConnection(each) })
}

function toConnection({ part, reference }: Written): Connection {
  const { kind, label, targetName, endpoint } = reference
  return {
    kind,
    from: part.ref,
    label,
    target: targetName,
    ...(endpoint !== undefined && { endpoint }),
    path: [...part.path, ...reference.path],
  }
}

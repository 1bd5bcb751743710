import type { Path } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import { connectionChanges, connectionsOf } from './connections.ts'
import { keyChanges } from './key-changes.ts'
import { type Pair, pairUp } from './pairs.ts'
import { ENTRY_KINDS, type Part, partsOf } from './parts.ts'
import type { NodeChange, TopologyDiff } from './topology-diff.ts'

/**
 * What is different between two configurations of one project. The other way round everything added is removed, and
 * what is renamed or changed is so back.
 */
export function diffTopology(before: Tree, after: Tree): TopologyDiff {
  const [earlier, later] = [partsIn(before), partsIn(after)]
  const { pairs, added, removed } = pairUp(earlier, later)
  const newNames = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]))
  const entries = [...earlier, ...later].map(({ path }) => path)
  return {
    nodes: [...removed.map(coming('removed')), ...pairs.flatMap(changeOf), ...added.map(coming('added'))],
    connections: [
      ...removed.flatMap((part) => connectionsOf(part, 'removed')),
      ...pairs.flatMap((pair) => connectionChanges(pair, newNames)),
      ...added.flatMap((part) => connectionsOf(part, 'added')),
    ],
    keys: keyChanges(before, after, entries),
  }
}

function partsIn(configuration: Tree): Part[] {
  return ENTRY_KINDS.flatMap((kind) => partsOf(configuration, kind))
}

function coming(change: 'added' | 'removed'): (part: Part) => NodeChange {
  return ({ ref: { kind, name } }) => ({ change, kind, name })
}

function changeOf({ before, after, because }: Pair): NodeChange[] {
  const keys = keyChanges(before.value, after.value, toldElsewhere(before, after))
  if (!because && keys.length === 0) return []
  const node = { kind: after.ref.kind, name: after.ref.name, previousName: before.ref.name, keys }
  return [because ? { change: 'renamed', ...node, because } : { change: 'changed', ...node }]
}

/** Paths in a node whose changes are those of its connections, or of its workers. */
function toldElsewhere(before: Part, after: Part): Path[] {
  return [...told(before, after), ...told(after, before)]
}

function told(part: Part, other: Part): Path[] {
  const there = new Set(other.references.map(({ pointer, kind }) => `${kind}${pointer}`))
  return [
    ...part.workers.map(({ ownName }) => ['workers', ownName]),
    // A connection that is on one side only is told as a whole.
    ...part.references.map(({ pointer, kind, path, leaf }) => (there.has(`${kind}${pointer}`) ? leaf : path)),
  ]
}

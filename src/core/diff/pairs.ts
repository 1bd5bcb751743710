import { findRenames } from './find-renames.ts'
import type { Part } from './parts.ts'
import { type Side, sideOf, withWorkers } from './side.ts'
import type { RenameReason } from './topology-diff.ts'

/** A node as it was and as it is. */
export interface Pair {
  readonly before: Part
  readonly after: Part
  /** Why another name is thought to mean the same node. */
  readonly because?: RenameReason
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly added: readonly Part[]
  readonly removed: readonly Part[]
}

/** Pairs what has the same name, then what seems to be renamed; workers only within applications that are paired. */
export function pairUp(before: readonly Part[], after: readonly Part[]): Pairing {
  const sides: Sides = [sideOf(before, idsOf(after)), sideOf(after, idsOf(before))]
  const entries = pairSiblings(before, after, sides)
  const inside = entries.pairs.map((pair) => pairSiblings(pair.before.workers, pair.after.workers, sides))
  return {
    pairs: [...entries.pairs, ...inside.flatMap(({ pairs }) => pairs)],
    added: [...entries.added.flatMap(withWorkers), ...inside.flatMap(({ added }) => added)],
    removed: [...entries.removed.flatMap(withWorkers), ...inside.flatMap(({ removed }) => removed)],
  }
}

type Sides = readonly [before: Side, after: Side]

function pairSiblings(before: readonly Part[], after: readonly Part[], sides: Sides): Pairing {
  const afterByKey = new Map(after.map((part) => [keyOf(part), part]))
  const beforeKeys = new Set(before.map(keyOf))
  const same = before.flatMap((part): Pair[] => {
    const other = afterByKey.get(keyOf(part))
    return other ? [{ before: part, after: other }] : []
  })
  const gone = before.filter((part) => !afterByKey.has(keyOf(part)))
  const come = after.filter((part) => !beforeKeys.has(keyOf(part)))
  const renamed = findRenames(gone, come, ...sides)
  const paired = new Set(renamed.flatMap((pair) => [pair.before, pair.after]))
  return {
    pairs: [...same, ...renamed],
    added: come.filter((part) => !paired.has(part)),
    removed: gone.filter((part) => !paired.has(part)),
  }
}

function keyOf({ ref, ownName }: Part): string {
  return `${ref.kind}:${ownName}`
}

function idsOf(entries: readonly Part[]): ReadonlySet<string> {
  return new Set(entries.flatMap(withWorkers).map(({ id }) => id))
}

import type { Draft, Holder } from './draft.ts'
import { insertBeforeInBlock, insertIntoBlock, removeFromBlock } from './splice-block.ts'
import { insertBeforeInFlow, insertIntoEmptyFlow, insertIntoFlow, removeFromFlow } from './splice-flow.ts'

/** Something to write after the entry with this position; -1 is before the first. */
export interface Addition<What> {
  readonly after: number
  readonly what: What
}

/** How something added is written. */
interface Writing<What> {
  readonly lines: (what: What, column: number, isTight: boolean) => readonly string[]
  readonly text: (what: What) => string
}

/** Takes entries out of a map or list and puts others in, in the style it has. */
export function placeEntries<What>(
  draft: Draft,
  holder: Holder,
  removed: ReadonlySet<number>,
  added: readonly Addition<What>[],
  { lines, text }: Writing<What>,
): void {
  const { entries, flow } = holder.node
  if (removed.size > 0) (flow ? removeFromFlow : removeFromBlock)(draft, holder, removed)
  const isKept = (_: unknown, at: number) => !removed.has(at)
  const firstKept = entries.findIndex(isKept)
  for (const [after, whats] of groups(added, (at) => entries.slice(0, at + 1).findLastIndex(isKept))) {
    if (flow) {
      const items = whats.map(text)
      if (entries.length === 0) insertIntoEmptyFlow(draft, holder, items)
      else if (after < 0) insertBeforeInFlow(draft, holder, firstKept, items)
      else insertIntoFlow(draft, holder, after, items)
    } else {
      const linesFor = (some: readonly What[]) => (column: number, isTight: boolean) =>
        some.flatMap((what) => lines(what, column, isTight))
      if (after < 0) insertBeforeInBlock(draft, holder, firstKept, linesFor(whats))
      else for (const what of whats) insertIntoBlock(draft, holder, after, linesFor([what]))
    }
  }
}

function groups<What>(
  added: readonly Addition<What>[],
  keptBefore: (at: number) => number,
): ReadonlyMap<number, What[]> {
  const found = new Map<number, What[]>()
  for (const { after, what } of added) {
    const at = keptBefore(after)
    found.set(at, [...(found.get(at) ?? []), what])
  }
  return found
}

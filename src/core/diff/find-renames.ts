import { groupBy } from '../base/group-by.ts'
import { imageOf, type Part } from './parts.ts'
import type { Side } from './side.ts'
import type { RenameReason } from './topology-diff.ts'

/** A node that seems to have another name now. */
export interface Rename {
  readonly before: Part
  readonly after: Part
  readonly because: RenameReason
}

type Clue = (part: Part, side: Side) => string | undefined

/** What speaks for a rename, the most convincing first. Clues are compared; without one there is nothing to compare. */
const CLUES: readonly [RenameReason, Clue][] = [
  [
    'content and references',
    (part, side) => {
      const referrers = side.referrersOf(part)
      return referrers === '' ? undefined : `${referrers}\n${side.contentOf(part)}`
    },
  ],
  ['content', (part, side) => side.contentOf(part)],
  [
    'references',
    (part, side) => {
      const [image, referrers] = [imageOf(part), side.referrersOf(part)]
      return image === '' || referrers === '' ? undefined : `${image}\n${referrers}`
    },
  ],
]

/**
 * Which of the nodes that are gone are among those that came, under another name. Only where a clue leaves no choice:
 * of two that are alike on one side none is paired.
 */
export function findRenames(
  gone: readonly Part[],
  come: readonly Part[],
  sideBefore: Side,
  sideAfter: Side,
): Rename[] {
  const renames: Rename[] = []
  let [left, right] = [gone, come]
  for (const [because, clue] of CLUES) {
    const byClue = groupBy(right, (part) => keyOf(part, clue(part, sideAfter)))
    const found = [...groupBy(left, (part) => keyOf(part, clue(part, sideBefore)))].flatMap(
      ([key, [before, ...othersBefore]]): Rename[] => {
        const [after, ...othersAfter] = byClue.get(key) ?? []
        const isOnly = othersBefore.length === 0 && othersAfter.length === 0
        return before && after && isOnly ? [{ before, after, because }] : []
      },
    )
    renames.push(...found)
    const paired = new Set(found.flatMap(({ before, after }) => [before, after]))
    left = left.filter((part) => !paired.has(part))
    right = right.filter((part) => !paired.has(part))
  }
  return renames
}

/** Only nodes of one kind are compared. */
function keyOf({ ref }: Part, clue: string | undefined): string | undefined {
  return clue === undefined ? undefined : `${ref.kind}\n${clue}`
}

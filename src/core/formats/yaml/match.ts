import { isEqual } from '../../base/equal.ts'
import type { Tree, Value } from '../../base/tree.ts'

/** How the keys of a map become those of another one. */
export interface MapMatch {
  /** New names by old ones. */
  readonly renames: ReadonlyMap<string, string>
  readonly removed: ReadonlySet<string>
}

// JavaScript puts such keys first, so their place says nothing.
const WHOLE_NUMBER = /^(?:0|[1-9]\d*)$/

export function hasPlace(key: string): boolean {
  return !WHOLE_NUMBER.test(key)
}

/**
 * A removed and an added key are one rename when they stand at the same place or have equal values.
 * `keys` are the old ones in the order of the text; `mayBeNew` says which new ones can be a new name.
 */
export function matchKeys(
  keys: readonly string[],
  before: Tree,
  after: Tree,
  mayBeNew: (key: string) => boolean = () => true,
): MapMatch {
  const removed = new Set(keys.filter((key) => !Object.hasOwn(after, key)))
  const renames = new Map<string, string>()
  if (removed.size === 0) return { renames, removed }
  const old = new Set(keys)
  const added = new Set(Object.keys(after).filter((key) => !old.has(key) && mayBeNew(key)))
  const isKept = (key: string) => old.has(key) && Object.hasOwn(after, key)
  const placesBefore = placesOf(keys, isKept)
  const placesAfter = placesOf(Object.keys(after), isKept)
  const isSamePlace = (from: string, to: string) =>
    hasPlace(from) && hasPlace(to) && placesBefore.get(from) === placesAfter.get(to)
  const isSameValue = (from: string, to: string) => isEqual(before[from], after[to])
  const isSame = [
    (from: string, to: string) => isSamePlace(from, to) && isSameValue(from, to),
    isSameValue,
    isSamePlace,
  ]
  for (const isRename of isSame) {
    for (const from of removed) {
      const to = [...added].find((key) => isRename(from, key))
      if (to === undefined) continue
      renames.set(from, to)
      removed.delete(from)
      added.delete(to)
    }
  }
  return { renames, removed }
}

/** Which kept key each other key follows. */
function placesOf(
  keys: readonly string[],
  isKept: (key: string) => boolean,
): ReadonlyMap<string, string | undefined> {
  const places = new Map<string, string | undefined>()
  let last: string | undefined
  for (const key of keys) {
    if (!hasPlace(key)) continue
    if (isKept(key)) last = key
    else places.set(key, last)
  }
  return places
}

/** An item of a list before and after, by position; one of the two is absent where it was removed or added. */
export interface ItemMatch {
  readonly before?: number
  readonly after?: number
}

const MAX_TABLE = 250_000

/** Items match by equality first, then by position between those that do. */
export function matchItems(before: readonly Value[], after: readonly Value[]): readonly ItemMatch[] {
  const matches: ItemMatch[] = []
  let at = { before: 0, after: 0 }
  for (const same of [...equalItems(before, after), { before: before.length, after: after.length }]) {
    while (at.before < same.before || at.after < same.after) {
      const isBefore = at.before < same.before
      const isAfter = at.after < same.after
      matches.push({ ...(isBefore && { before: at.before }), ...(isAfter && { after: at.after }) })
      at = { before: at.before + (isBefore ? 1 : 0), after: at.after + (isAfter ? 1 : 0) }
    }
    if (same.before < before.length) matches.push(same)
    at = { before: same.before + 1, after: same.after + 1 }
  }
  return matches
}

/** The longest run of equal items in the same order. */
function equalItems(before: readonly Value[], after: readonly Value[]): { before: number; after: number }[] {
  let start = 0
  while (start < before.length && start < after.length && isEqual(before[start], after[start])) start++
  let tail = 0
  const isTailSame = () => isEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])
  while (tail < Math.min(before.length, after.length) - start && isTailSame()) tail++
  const head = Array.from({ length: start }, (_, at) => ({ before: at, after: at }))
  const end = Array.from({ length: tail }, (_, at) => ({
    before: before.length - tail + at,
    after: after.length - tail + at,
  }))
  const middle = common(before.slice(start, before.length - tail), after.slice(start, after.length - tail))
  return [
    ...head,
    ...middle.map((same) => ({ before: same.before + start, after: same.after + start })),
    ...end,
  ]
}

function common(before: readonly Value[], after: readonly Value[]): { before: number; after: number }[] {
  const width = after.length + 1
  if (before.length === 0 || after.length === 0 || before.length * after.length > MAX_TABLE) return []
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] = isEqual(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const same: { before: number; after: number }[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    if (isEqual(before[row], after[column])) same.push({ before: row++, after: column++ })
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return same
}

import { remembered } from '../../../base/remembered.ts'

/** The names that a misspelt or shortened one may have meant, closest first. */
export function nearest(name: string, candidates: readonly string[]): string[] {
  if (name.length > LONGEST) return []
  const longer = candidates.filter((candidate) => isShortFor(name, candidate))
  const near: string[] = []
  // Few are one change away, many are several: the farther ones are only looked for where the closer ones are too few.
  for (let distance = 0; distance <= mostChanges(name) && near.length < MOST; distance++)
    near.push(...atDistance(distance, name, candidates))
  return [...near, ...longer].slice(0, MOST)
}

function atDistance(distance: number, name: string, candidates: readonly string[]): string[] {
  const letters = lettersOf(name)
  const lettersOfAll = lettersOfEach(candidates)
  return candidates.filter(
    (candidate, at) =>
      Math.abs(name.length - candidate.length) <= distance &&
      // One change makes a difference of two letters at most: this spares nearly all comparisons.
      countBits(letters ^ (lettersOfAll[at] ?? 0)) <= 2 * distance &&
      distance <= Math.min(mostChanges(name), mostChanges(candidate)) &&
      !isShortFor(name, candidate) &&
      distanceOf(...whereTheyDiffer(name, candidate), distance) === distance,
  )
}

/** How many changes make another name of one. */
function mostChanges(name: string): number {
  return name.length > LONGEST ? 0 : Math.max(1, Math.floor(name.length / 3))
}

const MOST = 3

function isShortFor(name: string, candidate: string): boolean {
  return (
    name.length > 2 &&
    candidate.length > name.length + 1 &&
    JOINTS.has(candidate.charAt(name.length)) &&
    candidate.startsWith(name)
  )
}

const JOINTS = new Set(['-', '_'])

/** Longer than any name that the platform takes. */
const LONGEST = 64

/** Which letters are in a name, roughly: a bit for each. */
function lettersOf(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31)
  return letters
}

/** Many names may be looked for among the same candidates. */
const lettersOfEach = remembered((candidates: readonly string[]): readonly number[] =>
  candidates.map(lettersOf),
)

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** Two names without what they begin and end with alike: of many similar names that leaves little to compare. */
function whereTheyDiffer(left: string, right: string): [left: string, right: string] {
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && left[start] === right[start]) start += 1
  let end = 0
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)]
}

/** How many letters have to be changed, added, dropped or swapped with the next; where it is more than `most`, that. */
function distanceOf(left: string, right: string, most: number): number {
  const width = right.length + 1
  const table = new Uint8Array(width * (left.length + 1))
  // What is farther from the diagonal than that takes more changes.
  const cost = (at: number, to: number) =>
    Math.abs(at - to) > most ? most + 1 : (table[at * width + to] ?? 0)
  let leastBefore = 0
  for (let at = 0; at <= left.length; at++) {
    let leastOfAll = most + 1
    for (let to = Math.max(0, at - most); to <= Math.min(right.length, at + most); to++) {
      let least = at === 0 || to === 0 ? at + to : Math.min(cost(at - 1, to), cost(at, to - 1)) + 1
      if (at > 0 && to > 0) {
        least = Math.min(least, cost(at - 1, to - 1) + Number(left[at - 1] !== right[to - 1]))
        const isSwapped = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1]
        if (isSwapped) least = Math.min(least, cost(at - 2, to - 2) + 1)
      }
      table[at * width + to] = least
      leastOfAll = Math.min(leastOfAll, least)
    }
    // A swap looks two letters back: only where there is no way on from either is there none at all.
    if (leastOfAll > most && leastBefore > most) return most + 1
    leastBefore = leastOfAll
  }
  return cost(left.length, right.length)
}

/** The names that a misspelt or shortened one may have meant, closest first. */
export function nearest(name: string, candidates: readonly string[]): string[] {
  if (name.length > LONGEST) return []
  const letters = lettersOf(name)
  const table = new Uint8Array((LONGEST + 1) ** 2)
  return candidates
    .flatMap((candidate) => {
      if (isShortFor(name, candidate)) return [{ candidate, distance: FAR }]
      const most = Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3))
      if (candidate.length > LONGEST || Math.abs(name.length - candidate.length) > most) return []
      // One change makes a difference of two letters at most: this spares nearly all comparisons.
      if (countBits(letters ^ lettersOf(candidate)) > 2 * most) return []
      const distance = distanceOf(...whereTheyDiffer(name, candidate), table)
      return distance <= most ? [{ candidate, distance }] : []
    })
    .sort((left, right) => left.distance - right.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

const MOST = 3

/** After all that are misspelt. */
const FAR = 100

function isShortFor(name: string, candidate: string): boolean {
  return (
    name.length > 2 &&
    candidate.length > name.length + 1 &&
    /^[-_]/.test(candidate.slice(name.length)) &&
    candidate.startsWith(name)
  )
}

/** Longer than any name that the platform takes. */
const LONGEST = 64

/** Which letters are in a name, roughly: a bit for each. */
function lettersOf(name: string): number {
  let letters = 0
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31)
  return letters
}

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

/** How many letters have to be changed, added, dropped or swapped with the next. */
function distanceOf(left: string, right: string, table: Uint8Array): number {
  const width = right.length + 1
  const cost = (at: number, to: number) => table[at * width + to] ?? 0
  for (let at = 0; at <= left.length; at++) {
    for (let to = 0; to <= right.length; to++) {
      let least = at === 0 || to === 0 ? at + to : Math.min(cost(at - 1, to), cost(at, to - 1)) + 1
      if (at > 0 && to > 0) {
        least = Math.min(least, cost(at - 1, to - 1) + Number(left[at - 1] !== right[to - 1]))
        const isSwapped = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1]
        if (isSwapped) least = Math.min(least, cost(at - 2, to - 2) + 1)
      }
      table[at * width + to] = least
    }
  }
  return cost(left.length, right.length)
}

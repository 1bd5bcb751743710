/** The names that a misspelt or shortened one may have meant, closest first. */
export function nearest(name: string, candidates: readonly string[]): string[] {
  if (name.length > LONGEST) return []
  const letters = lettersOf(name)
  const table = new Uint8Array((LONGEST + 1) ** 2)
  const near: { readonly candidate: string; readonly distance: number }[] = []
  const longer: string[] = []
  for (const candidate of candidates) {
    if (isShortFor(name, candidate)) {
      longer.push(candidate)
      continue
    }
    // Only what is closer than the farthest that is kept is worth a comparison.
    const closer = (near[MOST - 1]?.distance ?? LONGEST) - 1
    const most = Math.min(closer, Math.max(1, Math.floor(Math.min(name.length, candidate.length) / 3)))
    if (candidate.length > LONGEST || Math.abs(name.length - candidate.length) > most) continue
    // One change makes a difference of two letters at most: this spares nearly all comparisons.
    if (countBits(letters ^ lettersOf(candidate)) > 2 * most) continue
    const distance = distanceOf(...whereTheyDiffer(name, candidate), table)
    if (distance > most) continue
    near.push({ candidate, distance })
    near.sort((left, right) => left.distance - right.distance).splice(MOST)
  }
  return [...near.map(({ candidate }) => candidate), ...longer].slice(0, MOST)
}

const MOST = 3

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

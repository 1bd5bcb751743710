/** The names that a misspelt one may have meant, closest first. */
export function nearest(name: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.min(name.length, candidate.length) / 3))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

const MOST = 3

/** How many letters have to be changed, added, dropped or swapped with the next; names are short. */
function distanceOf(left: string, right: string): number {
  if (left.length > LONGEST || right.length > LONGEST) return Number.POSITIVE_INFINITY
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, to) => to)]
  const cost = (at: number, to: number) => rows[at]?.[to] ?? Number.POSITIVE_INFINITY
  for (let at = 1; at <= left.length; at++) {
    rows.push([at])
    for (let to = 1; to <= right.length; to++) {
      const isSwapped = left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1]
      rows[at]?.push(
        Math.min(
          cost(at - 1, to - 1) + Number(left[at - 1] !== right[to - 1]),
          cost(at - 1, to) + 1,
          cost(at, to - 1) + 1,
          isSwapped ? cost(at - 2, to - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return cost(left.length, right.length)
}

/** Longer than any name that the platform takes. */
const LONGEST = 64

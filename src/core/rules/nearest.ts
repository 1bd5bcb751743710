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

/** How many letters have to be changed, added or dropped; names are short. */
function distanceOf(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > Math.max(left.length, right.length) / 2) return Infinity
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let at = 1; at <= left.length; at++) {
    const above = row
    row = [at]
    for (let to = 1; to <= right.length; to++) {
      const changed = (above[to - 1] ?? 0) + Number(left[at - 1] !== right[to - 1])
      row.push(Math.min(changed, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1))
    }
  }
  return row[right.length] ?? Infinity
}

/** A line that stays, goes or comes. */
export interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Beyond so many changes it is one: everything goes and everything comes. */
const MOST_CHANGES = 2000

/** The fewest lines that have to go and come (E. Myers, "An O(ND) difference algorithm and its variations", 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): Line[] {
  const trace = shortestPath(before, after)
  if (!trace) {
    return [
      ...before.map((text): Line => ({ sign: '-', text })),
      ...after.map((text): Line => ({ sign: '+', text })),
    ]
  }
  const lines: Line[] = []
  let [x, y] = [before.length, after.length]
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const furthest = trace[changes] ?? new Map<number, number>()
    const diagonal = x - y
    const previous = isDown(furthest, diagonal, changes) ? diagonal + 1 : diagonal - 1
    const fromX = changes === 0 ? 0 : (furthest.get(previous) ?? 0)
    const fromY = changes === 0 ? 0 : fromX - previous
    while (x > fromX && y > fromY) {
      lines.push({ sign: ' ', text: before[--x] ?? '' })
      y--
    }
    if (changes === 0) break
    lines.push(x === fromX ? { sign: '+', text: after[--y] ?? '' } : { sign: '-', text: before[--x] ?? '' })
  }
  return lines.reverse()
}

/** Before each number of changes, how far each diagonal was reached; undefined where there are too many. */
function shortestPath(
  before: readonly string[],
  after: readonly string[],
): readonly ReadonlyMap<number, number>[] | undefined {
  const trace: ReadonlyMap<number, number>[] = []
  const furthest = new Map([[1, 0]])
  for (let changes = 0; changes <= MOST_CHANGES; changes++) {
    trace.push(new Map(furthest))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = isDown(furthest, diagonal, changes)
        ? (furthest.get(diagonal + 1) ?? 0)
        : (furthest.get(diagonal - 1) ?? 0) + 1
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      furthest.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return trace
    }
  }
  return undefined
}

function isDown(furthest: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true
  return diagonal !== changes && (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0)
}

interface Wrapped {
  readonly item: number
  /** Which of the columns beside each other it is in. */
  readonly part: number
  readonly middle: number
}

/**
 * A column too long to be one as several beside each other, around a common middle. Each item goes where there is least
 * so far: its order by barycentre stays an order by height. The parts are staggered, so that the lines of one run level
 * between the items of the next.
 */
export function wrapped(
  column: readonly number[],
  heights: readonly number[],
  parts: number,
  gap: number,
): readonly Wrapped[] {
  const pitch = Math.min(...column.map((item) => heights[item] ?? 0)) + gap
  const bottoms = Array.from({ length: parts }, (_, part) => (part * pitch) / parts)
  const placed = column.map((item) => {
    const part = bottoms.indexOf(Math.min(...bottoms))
    const top = bottoms[part] ?? 0
    const height = heights[item] ?? 0
    bottoms[part] = top + height + gap
    return { item, part, middle: top + height / 2 }
  })
  const middle = (Math.max(...bottoms) - gap) / 2
  return placed.map((each) => ({ ...each, middle: each.middle - middle }))
}

import type { Picture } from './picture.ts'

const SWEEPS = 6
/** An edge that passes a column is to pass it straight: nodes make way. */
const PASSING = 8

/**
 * Where the middle of every item is: in the given order, at least `gap` apart, and as level with what it is joined to as
 * the others allow.
 */
export function align({ columns, neighbours, heights, stacks }: Picture, gap: number): Float64Array {
  const middles = new Float64Array(heights.length)
  for (let sweep = -1; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      // At first everything wants to be in the middle.
      const wishes = column.map((item) => (sweep < 0 ? 0 : wishOf(item, neighbours[item] ?? [], middles)))
      const places = spread(
        column.map((item) => heights[item] ?? 0),
        wishes,
        column.map((item) => (item < stacks ? 1 : PASSING)),
        gap,
      )
      for (const [at, item] of column.entries()) middles[item] = places[at] ?? 0
    }
  }
  return middles
}

function wishOf(item: number, neighbours: Picture['neighbours'][number], middles: Float64Array): number {
  if (neighbours.length === 0) return middles[item] ?? 0
  const sum = neighbours.reduce((total, near) => total + (middles[near.item] ?? 0) + near.shift, 0)
  return sum / neighbours.length
}

/**
 * The places nearest to the wishes, by weighted least squares, at which items in this order do not overlap: neighbours that would
 * are pooled into a block around the mean of their wishes (pool adjacent violators).
 */
function spread(
  heights: readonly number[],
  wishes: readonly number[],
  weights: readonly number[],
  gap: number,
): readonly number[] {
  const offsets: number[] = []
  const blocks: Block[] = []
  for (const [at, height] of heights.entries()) {
    const before = heights[at - 1]
    const offset = before === undefined ? 0 : (offsets[at - 1] ?? 0) + (before + height) / 2 + gap
    offsets.push(offset)
    const weight = weights[at] ?? 1
    let block: Block = { sum: ((wishes[at] ?? 0) - offset) * weight, weight, count: 1 }
    for (let last = blocks.at(-1); last && isAbove(last, block); last = blocks.at(-1)) {
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      }
      blocks.pop()
    }
    blocks.push(block)
  }
  const starts = blocks.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight))
  return offsets.map((offset, at) => offset + (starts[at] ?? 0))
}

interface Block {
  readonly sum: number
  readonly weight: number
  readonly count: number
}

function isAbove(left: Block, right: Block): boolean {
  return left.sum / left.weight > right.sum / right.weight
}

import type { Picture } from './picture.ts'

const SWEEPS = 6

/**
 * Orders the columns so that few edges cross: sweeping over them, every item goes to the barycentre of what it is
 * joined to in the columns already passed (K. Sugiyama, S. Tagawa, M. Toda 1981).
 */
export function ordered(picture: Picture): Picture {
  const { neighbours, heights } = picture
  const columns = picture.columns.map((column) => [...column])
  const columnOf = new Int32Array(heights.length)
  /** From 0 to 1, so that columns of different lengths compare. */
  const levels = new Float64Array(heights.length)
  const wishes = new Float64Array(heights.length)
  function level(column: readonly number[]): void {
    for (const [at, item] of column.entries()) levels[item] = (at + 0.5) / column.length
  }
  for (const [at, column] of columns.entries()) {
    for (const item of column) columnOf[item] = at
    level(column)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const direction = sweep % 2 === 0 ? 1 : -1
    const sequence = direction === 1 ? columns : columns.toReversed()
    for (const column of sequence) {
      for (const item of column) {
        let sum = 0
        let count = 0
        for (const { item: near } of neighbours[item] ?? []) {
          if (((columnOf[item] ?? 0) - (columnOf[near] ?? 0)) * direction <= 0) continue
          sum += levels[near] ?? 0
          count += 1
        }
        wishes[item] = count > 0 ? sum / count : (levels[item] ?? 0)
      }
      column.sort((left, right) => (wishes[left] ?? 0) - (wishes[right] ?? 0))
      level(column)
    }
  }
  return { ...picture, columns }
}

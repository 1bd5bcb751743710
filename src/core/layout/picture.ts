import type { GraphNode } from '../model/graph.ts'
import type { Link } from './columns.ts'
import { CELL } from './sizes.ts'

/**
 * What is to be laid out: items, by their numbers. An item is a node, or the edges of one node where they pass a column.
 * Numbers instead of ids, because thousands of nodes are to take milliseconds.
 */
export interface Picture {
  readonly columns: readonly (readonly number[])[]
  /** What each item is joined to. */
  readonly neighbours: readonly (readonly number[])[]
  readonly heights: readonly number[]
  /** How many of the items are nodes: those are numbered first. */
  readonly nodes: number
}

/** Pictures with more nodes than this are too dense for edges to have room of their own. */
const MOST = 100
/** Room for one edge, for each further one, and at most: they spread like a fan. */
const PASSAGE = { one: 16, more: 24, most: 64 }

/**
 * The nodes as items, numbered column by column, followed by room for edges that pass a column on their way to a later
 * one: they go beside nodes, not behind them. Edges of one node pass together. Columns longer than `longest` are as
 * dense as they are.
 */
export function pictureOf(
  columns: readonly (readonly GraphNode[])[],
  links: readonly Link[],
  longest: number,
): Picture {
  const nodes = columns.flat()
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]))
  const columnOf = columns.flatMap((column, at) => column.map(() => at))
  const drawn = columns.map((column) => column.map(({ id }) => numbers.get(id) ?? 0))
  const neighbours: number[][] = nodes.map(() => [])
  const heights = nodes.map(() => CELL.height)
  const passages = new Map<string, number>()

  function join(left: number, right: number): void {
    neighbours[left]?.push(right)
    neighbours[right]?.push(left)
  }

  /** The room that edges of a node have in a column, joined to what they come from. */
  function passage(source: number, at: number, last: number): number {
    const key = `${source} ${at}`
    const known = passages.get(key)
    if (known !== undefined) {
      heights[known] = Math.min((heights[known] ?? 0) + PASSAGE.more, PASSAGE.most)
      return known
    }
    const number = heights.length
    heights.push(PASSAGE.one)
    neighbours.push([])
    drawn[at]?.push(number)
    passages.set(key, number)
    join(last, number)
    return number
  }

  for (const link of links) {
    const source = numbers.get(link.source)
    const target = numbers.get(link.target)
    if (source === undefined || target === undefined) continue
    let last = source
    if (nodes.length <= MOST) {
      for (let at = (columnOf[source] ?? 0) + 1; at < (columnOf[target] ?? 0); at++) {
        if ((columns[at]?.length ?? 0) <= longest) last = passage(source, at, last)
      }
    }
    join(last, target)
  }
  return { columns: drawn, neighbours, heights, nodes: nodes.length }
}

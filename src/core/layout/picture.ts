import type { NodeId } from '../model/node.ts'
import type { Link } from './links.ts'
import { CELL } from './sizes.ts'
import { STACK_PITCH, type Stack } from './stacks.ts'

/**
 * What is to be laid out: items, by their numbers. An item is a stack of nodes, or the edges of one where they pass a
 * column. Numbers instead of ids, because thousands of nodes are to take milliseconds.
 */
export interface Picture {
  readonly columns: readonly (readonly number[])[]
  /** What each item is joined to. */
  readonly neighbours: readonly (readonly Neighbour[])[]
  readonly heights: readonly number[]
  /** How many of the items are stacks: those are numbered first. */
  readonly stacks: number
}

interface Neighbour {
  readonly item: number
  /** How much lower than its middle the middle of this one is to be, so that the edge between them is level. */
  readonly shift: number
}

/** Pictures with more nodes than this are too dense for edges to have room of their own. */
const MOST = 100
/** Room for one edge, for each further one, and at most: they spread like a fan. */
const PASSAGE = { one: 16, more: 24, most: 64 }

interface End {
  readonly item: number
  /** From the middle of the item. */
  readonly offset: number
}

/**
 * The stacks as items, numbered column by column, followed by room for edges that pass a column on their way to a later
 * one: they go beside nodes, not behind them. Edges of one stack pass together. In columns longer than `longest`, which
 * are wrapped, edges have no room of their own.
 */
export function pictureOf(
  columns: readonly (readonly Stack[])[],
  links: readonly Link[],
  longest: number,
): Picture {
  const stacks = columns.flat()
  const ends = endsOf(stacks)
  const columnOf = columns.flatMap((column, at) => column.map(() => at))
  const isWrapped = columns.map((column) => cellsIn(column) > longest)
  const drawn: number[][] = columns.map(() => [])
  for (const [item, at] of columnOf.entries()) drawn[at]?.push(item)
  const neighbours: Neighbour[][] = stacks.map(() => [])
  const heights = stacks.map(({ height }) => height)
  const passages = new Map<string, number>()

  function join(left: End, right: End): void {
    neighbours[left.item]?.push({ item: right.item, shift: right.offset - left.offset })
    neighbours[right.item]?.push({ item: left.item, shift: left.offset - right.offset })
  }

  /** The room that edges of a stack have in a column, joined to what they come from. */
  function passage(source: number, at: number, last: End): End {
    const key = `${source} ${at}`
    const known = passages.get(key)
    if (known !== undefined) {
      heights[known] = Math.min((heights[known] ?? 0) + PASSAGE.more, PASSAGE.most)
      return { item: known, offset: 0 }
    }
    const end = { item: heights.length, offset: 0 }
    heights.push(PASSAGE.one)
    neighbours.push([])
    drawn[at]?.push(end.item)
    passages.set(key, end.item)
    join(last, end)
    return end
  }

  for (const link of links) {
    const source = ends.get(link.source)
    const target = ends.get(link.target)
    if (source === undefined || target === undefined || source.item === target.item) continue
    let last = source
    if (ends.size <= MOST) {
      for (let at = (columnOf[source.item] ?? 0) + 1; at < (columnOf[target.item] ?? 0); at++) {
        if (!isWrapped[at]) last = passage(source.item, at, last)
      }
    }
    join(last, target)
  }
  return { columns: drawn, neighbours, heights, stacks: stacks.length }
}

/** How many nodes a column holds. */
export function cellsIn(column: readonly Stack[]): number {
  return column.reduce((count, { nodes }) => count + nodes.length, 0)
}

/** Where the edges of each node meet its item. */
function endsOf(stacks: readonly Stack[]): ReadonlyMap<NodeId, End> {
  const ends = new Map<NodeId, End>()
  for (const [item, { nodes, height }] of stacks.entries()) {
    for (const [at, { id }] of nodes.entries()) {
      ends.set(id, { item, offset: at * STACK_PITCH + (CELL.height - height) / 2 })
    }
  }
  return ends
}

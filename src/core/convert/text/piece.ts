import { compose } from '../../formats/yaml/compose.ts'
import { nextLineAt, ownedStartAt } from '../../formats/yaml/lines.ts'
import { keyText } from '../../formats/yaml/node-text.ts'
import type { Entry, ListNode, MapNode, Node } from '../../formats/yaml/syntax.ts'

/** A text that is to move, and the block map or list that it says. */
export interface BlockText<Root extends MapNode | ListNode = MapNode | ListNode> {
  readonly text: string
  readonly root: Root
}

/** A text as a block map or list; undefined where it is anything else, or cannot be read. */
export function readBlock(content: string): BlockText | undefined {
  const text = plainLines(content)
  const { root } = compose(text)
  return root && isBlock(root) ? { text, root } : undefined
}

/** Whether a node is a map or list over lines of its own, and nothing refers to it as a whole. */
function isBlock(node: Node): node is MapNode | ListNode {
  return (node.kind === 'map' || node.kind === 'list') && !node.flow && !node.props && node.entries.length > 0
}

export function isBlockMap(node: Node): node is MapNode {
  return isBlock(node) && node.kind === 'map'
}

/** The text of an entry's key, where it is a plain or quoted one. */
export function nameOf({ key }: Entry): string | undefined {
  return key && keyText(key)
}

/** The entry of a key. */
export function entryNamed({ entries }: MapNode, name: string): Entry | undefined {
  return entries.find((entry) => nameOf(entry) === name)
}

/** Where the lines of an entry start, with the comments it owns: all before it where it is the first. */
export function linesStartOf({ text, root }: BlockText, entry: Entry, first = 0): number {
  return root.entries[0] === entry ? first : ownedStartAt(text, entry.start)
}

/** Where the lines of what stands in an entry end: with those before the next entry, comments of nobody included. */
export function linesEndOf({ text, root }: BlockText, entry: Entry, end = text.length): number {
  const next = root.entries[root.entries.indexOf(entry) + 1]
  return next ? ownedStartAt(text, next.start) : end
}

/** Where the lines inside an entry start, below its key. */
export function insideStartOf({ text }: BlockText, entry: Entry): number {
  return nextLineAt(text, entry.indicatorEnd ?? entry.start)
}

/** The lines inside an entry, below its key. */
export function linesInside(block: BlockText, entry: Entry, end?: number): string {
  return block.text.slice(insideStartOf(block, entry), linesEndOf(block, entry, end))
}

/** The comments that have lines of their own in a text of which nothing else is carried over. */
export function commentLines(content: string): string {
  const lines = plainLines(content).split(/\r?\n/)
  return lines
    .filter((line) => /^[ \t]*(#|$)/.test(line))
    .join('\n')
    .trim()
}

/** A text with every line moved to the right. */
export function indented(text: string, columns: number): string {
  return text.replace(/^(?=[^\r\n])/gm, ' '.repeat(columns))
}

/** A text with every line moved to the left, as far as it is indented. */
export function outdented(text: string, columns: number): string {
  return columns === 0 ? text : text.replace(new RegExp(`^ {1,${columns}}`, 'gm'), '')
}

/** A text without what marks its start and end, and with a line break at its end. */
function plainLines(content: string): string {
  const text = content.replace(/^\ufeff/, '').replace(/^((?:[ \t]*(?:#.*)?\r?\n)*)---[ \t]*\r?\n/, '$1')
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

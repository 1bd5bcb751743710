import { columnAt, lineStartAt, nextLineAt } from '../../formats/yaml/lines.ts'
import { scalarText } from '../../formats/yaml/scalar-text.ts'
import type { ListNode, MapNode } from '../../formats/yaml/syntax.ts'
import {
  type BlockText,
  entryNamed,
  indented,
  insideStartOf,
  isBlockMap,
  linesEndOf,
  linesInside,
  linesStartOf,
  nameOf,
  outdented,
  readBlock,
} from './piece.ts'

/** Texts of applications below a name each, from a file of Fixed that says them as a map, as a list, or one alone. */
export function namedApplications(content: string, isAlone: boolean): string {
  const block = readBlock(content)
  if (!block) return ''
  if (isMapBlock(block)) return isAlone ? namedApplication(block) : indented(block.text, INSIDE_SECTION)
  return itemTexts(block as BlockText<ListNode>) // the only other kind of block
    .map((item) => namedApplications(item, true))
    .join('\n')
}

/** The text of an application below its name, without the name inside, whose comments go with it. */
function namedApplication(block: BlockText<MapNode>): string {
  const { text, root } = block
  const entry = entryNamed(root, 'name')
  if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') return ''
  const line = lineStartAt(text, entry.start)
  const start = linesStartOf(block, entry)
  const [before, lead] = [text.slice(0, start), text.slice(start, line)]
  const key = `${scalarText(entry.value.value, { isKey: true })}:\n`
  const body = before + text.slice(nextLineAt(text, entry.end)).replace(/^(?:[ \t]*\r?\n)+/, '')
  return indented(lead, INSIDE_SECTION) + indented(key, INSIDE_SECTION) + indented(body, 2 * INSIDE_SECTION)
}

/** The items of a list as texts of their own, each with the comments above it. */
function itemTexts(block: BlockText<ListNode>): readonly string[] {
  const { text, root } = block
  return root.entries.flatMap((entry) => {
    if (!isBlockMap(entry.value)) return []
    const lead = text.slice(linesStartOf(block, entry), lineStartAt(text, entry.start))
    const item = ` ${text.slice(entry.start + 1, linesEndOf(block, entry))}`
    const dash = columnAt(text, entry.start)
    const inner = columnAt(text, entry.value.start)
    return [outdented(lead, dash) + outdented(' '.repeat(dash) + item, inner)]
  })
}

/** The text of one application of Flex as the file of Fixed that says it alone. */
export function loneApplication(block: BlockText<MapNode>, name: string): string | undefined {
  const section = entryNamed(block.root, 'applications')
  if (!section || !isBlockMap(section.value)) return undefined
  const inside = { text: block.text, root: section.value }
  const entry = section.value.entries.find((each) => nameOf(each) === name)
  if (!entry || !isBlockMap(entry.value)) return undefined
  const { text } = block
  const top = text.slice(linesStartOf(block, section), lineStartAt(text, section.start))
  const first = insideStartOf(block, section)
  const lead = text.slice(linesStartOf(inside, entry, first), lineStartAt(text, entry.start))
  const body = linesInside(inside, entry, linesEndOf(block, section))
  const head = `${top}${outdented(lead, columnAt(text, entry.start))}name: ${scalarText(name)}\n`
  return head + outdented(body, columnAt(text, entry.value.start))
}

function isMapBlock(block: BlockText): block is BlockText<MapNode> {
  return block.root.kind === 'map'
}

/** Columns by which names stand inside a section, and what is under them inside again. */
const INSIDE_SECTION = 2

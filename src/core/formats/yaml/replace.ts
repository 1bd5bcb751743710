import type { Value } from '../../base/tree.ts'
import { foldedBlock, literalBlock } from './block-scalar.ts'
import { columnOf, type Draft, type Slot, styleIn } from './draft.ts'
import { hasCommentBelow, lineBreakNear, lineEndAt, nextLineAt, ownedStartAt, startsLine } from './lines.ts'
import { flowText, ITEM_STYLE, type Rendered, renderItem, renderValue, wholeLines } from './render.ts'
import { scalarText } from './scalar-text.ts'
import { fullStart, isCollection, type Node, type ScalarNode, type ScalarStyle } from './syntax.ts'

/** Writes a value over another one, tag and anchor included; `anchor` is one to write with it. */
export function replaceValue(draft: Draft, slot: Slot, value: Value, anchor?: string): void {
  if (!slot.holder) replaceRoot(draft, slot, value)
  else if (slot.holder.node.flow) replaceInFlow(draft, slot, flowText(value, quoteOf(slot.node)), anchor)
  else {
    const rendered = renderedFor(draft, slot, value, anchor !== undefined)
    const head = [anchor && `&${anchor}`, rendered.head].filter(Boolean).join(' ')
    replaceInBlock(draft, slot, { head, rest: rendered.rest })
  }
}

function renderedFor(draft: Draft, slot: Slot, value: Value, hasAnchor: boolean): Rendered {
  const { node, holder } = slot
  const column = holder ? columnOf(draft, holder) : 0
  const end = slot.base + Math.max(node.end, node.props?.end ?? 0)
  const isTight = draft.isTight || hasCommentBelow(draft.text, end, column)
  const style = { ...styleIn(draft, holder), isTight }
  const isItem = holder?.node.kind === 'list'
  const was = quoteOf(node)
  const block = typeof value === 'string' ? blockFor(draft, slot, value, column) : undefined
  if (block) return block
  const isEscaped = was === 'double' && node.kind === 'scalar' && String(node.value).includes('\n')
  if (isEscaped && typeof value === 'string') return { head: scalarText(value, { style: was }), rest: [] }
  if (!isItem) return renderValue(value, column, style, was)
  // Behind an anchor a map or a list cannot start on the line of the dash.
  return hasAnchor
    ? renderValue(value, column, { ...style, ...ITEM_STYLE }, was)
    : renderItem(value, column, style, was)
}

/** A text as the block scalar that it takes the place of. */
function blockFor(
  { text }: Draft,
  { node, base }: Slot,
  value: string,
  column: number,
): Rendered | undefined {
  if (node.kind !== 'scalar' || node.headEnd === undefined) return undefined
  const header = text.slice(base + node.start, base + node.headEnd)
  const lines = text.slice(nextLineAt(text, base + node.headEnd), base + node.end).split(/\r?\n/)
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const step = first.search(/\S/) - column
  const place = { column, step: step > 0 ? step : 2, keepsAll: header.includes('+') }
  return (
    (node.style === 'folded' ? foldedBlock(value, place, lines) : undefined) ?? literalBlock(value, place)
  )
}

function replaceInFlow({ edits }: Draft, { node, base, entry }: Slot, text: string, anchor?: string): void {
  const start = base + fullStart(node)
  const end = base + Math.max(node.end, node.props?.end ?? 0)
  const written = anchor === undefined ? text : `&${anchor} ${text}`
  if (start < end) edits.push({ start, end, text: written })
  else
    edits.push({
      start,
      end: start,
      text: entry?.key && entry.indicatorEnd === undefined ? `: ${written}` : ` ${written}`,
    })
}

function replaceInBlock(draft: Draft, slot: Slot, { head, rest }: Rendered): void {
  const { text, edits } = draft
  const { node, base, entry } = slot
  const behindKey = base + (entry?.indicatorEnd ?? entry?.key?.end ?? node.start)
  const below = (at: number) => rest.map((line) => lineBreakNear(text, at) + line).join('')
  const put = (start: number, end: number) => {
    if (head !== '') edits.push({ start, end, text: start === behindKey ? ` ${head}` : head })
    else edits.push({ start: behindKey, end, text: '' })
  }
  if (entry?.key && entry.indicatorEnd === undefined) {
    const end = lineEndAt(text, behindKey)
    const pad = lineBreakNear(text, end) + ' '.repeat(slot.holder ? columnOf(draft, slot.holder) : 0)
    edits.push({ start: end, end, text: `${pad}:${head && ` ${head}`}${below(end)}` })
    return
  }
  const start = base + fullStart(node)
  const body = bodyOf(text, slot)
  if (!body) {
    const end = base + Math.max(node.end, node.props?.end ?? 0)
    const isBelow = lineEndAt(text, behindKey) < start
    if (isBelow && (rest.length > 0 || head === '')) {
      if (head !== '') edits.push({ start: behindKey, end: behindKey, text: ` ${head}` })
      edits.push({ start: lineEndAbove(text, start), end, text: '' })
    } else put(start, end)
    edits.push({ start: lineEndAt(text, end), end: lineEndAt(text, end), text: below(end) })
    return
  }
  const propsEnd = base + (node.props?.end ?? 0)
  if (node.kind === 'scalar') put(start, base + (node.headEnd ?? node.start))
  else if (node.props) put(start, propsEnd)
  else if (head !== '') edits.push({ start: behindKey, end: behindKey, text: ` ${head}` })
  edits.push({ ...body, text: below(body.start) })
}

/** The lines of a block scalar or of a block collection that starts below its key. */
function bodyOf(text: string, { node, base }: Slot): { start: number; end: number } | undefined {
  if (node.kind === 'scalar' && node.headEnd !== undefined) {
    const start = lineEndAt(text, base + node.headEnd)
    return { start, end: Math.max(start, base + node.end) }
  }
  const start = base + node.start
  if (!isCollection(node) || node.flow || !startsLine(text, start)) return undefined
  return { start: lineEndAbove(text, ownedStartAt(text, start)), end: lineEndAt(text, base + node.end) }
}

function lineEndAbove(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1)
  return start > 0 && text[start - 1] === '\r' ? start - 1 : Math.max(start, 0)
}

/** Writes the whole configuration anew where its root cannot be edited in part. */
function replaceRoot({ text, edits, isTight }: Draft, { node }: Slot, value: Value): void {
  const style = { step: 2, listStep: 2, isTight: isTight || hasCommentBelow(text, node.end, 0) }
  const lines = wholeLines(value, style)
  const start = startsLine(text, node.start) ? ownedStartAt(text, node.start) : node.start
  edits.push({ start, end: lineEndAt(text, node.end), text: lines.join(lineBreakNear(text, start)) })
}

/** How a scalar was quoted, for the one that takes its place. */
function quoteOf(node: Node): ScalarStyle | undefined {
  return node.kind === 'scalar' ? (node as ScalarNode).style : undefined
}

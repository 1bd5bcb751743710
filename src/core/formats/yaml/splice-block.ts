import { columnOf, type Draft, endOf, type Holder, startOf } from './draft.ts'
import {
  bodyEndAt,
  endsLine,
  hasBlankLine,
  hasCommentBelow,
  lineBreakNear,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  ownedStartAt,
  startsLine,
} from './lines.ts'
import type { Entry, Node, Span } from './syntax.ts'

/** Takes entries out of a block map or list, with the comments they own. At least one entry stays. */
export function removeFromBlock(draft: Draft, holder: Holder, removed: ReadonlySet<number>): void {
  const { text, edits } = draft
  const { entries } = holder.node
  const firstKept = entries.findIndex((_, at) => !removed.has(at))
  for (const [at, entry] of entries.entries()) {
    if (!removed.has(at)) continue
    const start = startOf(holder, entry)
    if (at < firstKept && !startsLine(text, start)) {
      edits.push({ ...behindDash(draft, holder, entry, firstKept), text: '' })
      continue
    }
    const before = entries[at - 1]
    const header = before && lastHeader(draft, holder, before.value, before.shift)
    const end = nextLineAt(text, endOf(holder, entry))
    edits.push({
      start: ownLinesAt(text, start),
      end: header?.includes('+') ? afterBlanks(text, end) : end,
      text: '',
    })
    if (header) levelComments(draft, end, columnOf(draft, holder))
  }
}

/**
 * Where the lines of an entry start. Comments at the top of a text speak of all of it, though its first entry follows
 * at once.
 */
function ownLinesAt(text: string, start: number): number {
  const owned = ownedStartAt(text, start)
  return owned === lineStartAt(text, 0) ? lineStartAt(text, start) : owned
}

/** The lines to put in at a column; tight where a comment below them would become part of a block scalar. */
type LinesFor = (column: number, isTight: boolean) => readonly string[]

/** Puts lines after an entry of a block map or list, or before its first one (`at` is -1). */
export function insertIntoBlock(draft: Draft, holder: Holder, at: number, linesFor: LinesFor): void {
  const { text, edits } = draft
  const entry = holder.node.entries[at]
  if (!entry) return
  const end = lineEndAt(text, endOf(holder, entry))
  const column = columnOf(draft, holder)
  const start = bodyEndAt(text, end, column)
  const lines = linesFor(column, draft.isTight || hasCommentBelow(text, start, column))
  const lineBreak = lineBreakNear(text, start)
  const keepsBlanks = lastHeader(draft, holder, entry.value, entry.shift)?.includes('+')
  const gap = isSpaced(draft, holder, at) && !keepsBlanks ? [''] : []
  edits.push({ start, end: start, text: [...gap, ...lines].join(lineBreak), lineBreak })
}

/** Puts lines before an entry of a block map or list that stays. */
export function insertBeforeInBlock(draft: Draft, holder: Holder, at: number, linesFor: LinesFor): void {
  const { text, edits } = draft
  const entry = holder.node.entries[at]
  if (!entry) return
  const column = columnOf(draft, holder)
  const start = firstTextOf(draft, holder, at)
  const lineBreak = lineBreakNear(text, start)
  const lines = linesFor(column, draft.isTight)
  const pad = ' '.repeat(column)
  const [first] = holder.node.entries
  // The first entry of a map in a list stands on the line of the dash: what comes before the others must too.
  if (first && startsLine(text, startOf(holder, first))) {
    const owned = lineStartAt(text, start)
    edits.unshift({ start: owned, end: owned, text: lines.map((line) => line + lineBreak).join('') })
  } else {
    edits.unshift({ start, end: start, text: lines.join(lineBreak).slice(pad.length) + lineBreak + pad })
  }
}

/**
 * What goes when the first entry of a map goes that stands on the line of a dash: the next one moves up there,
 * unless comments or blank lines are between, which stay as they are.
 */
function behindDash(draft: Draft, holder: Holder, entry: Entry, kept: number): Span {
  const { text } = draft
  const [start, end] = [startOf(holder, entry), endOf(holder, entry)]
  const next = holder.node.entries[kept]
  if (next && nextLineAt(text, end) === lineStartAt(text, startOf(holder, next)))
    return { start, end: startOf(holder, next) }
  const dash = text.slice(lineStartAt(text, start), start).trimEnd().length
  return { start: lineStartAt(text, start) + dash, end: lineEndAt(text, end) }
}

/** The first character of an entry or of the comments it owns. */
function firstTextOf({ text }: Draft, holder: Holder, at: number): number {
  const entry = holder.node.entries[at]
  if (!entry) return text.length
  const start = startOf(holder, entry)
  const owned = ownLinesAt(text, start)
  return startsLine(text, start) ? owned + text.slice(owned, start).search(/\S|$/) : start
}

/** Whether siblings here are set apart by blank lines. */
function isSpaced({ text }: Draft, holder: Holder, at: number): boolean {
  const { entries } = holder.node
  const from = at > 0 ? at - 1 : at
  const [first, second] = [entries[from], entries[from + 1]]
  return Boolean(first && second && hasBlankLine(text, endOf(holder, first), startOf(holder, second)))
}

/** The header of the block scalar that a value ends with: what follows it could become part of it. */
function lastHeader(draft: Draft, holder: Holder, node: Node, shift: number): string | undefined {
  if (node.kind === 'scalar') {
    const base = holder.base + shift
    return node.headEnd === undefined ? undefined : draft.text.slice(base + node.start, base + node.headEnd)
  }
  if (node.kind === 'alias' || node.flow) return undefined
  const last = node.entries[node.entries.length - 1]
  return last && lastHeader(draft, holder, last.value, shift + last.shift)
}

/** Moves comments that were inside a removed entry out to its column. */
function levelComments({ text, edits }: Draft, from: number, column: number): void {
  for (let line = from; line < text.length; line = nextLineAt(text, line)) {
    const [, indent = '', rest] = /^([ \t]*)(\S?)/.exec(text.slice(line, lineEndAt(text, line))) ?? []
    if (rest === '') continue
    if (rest !== '#' || indent.length <= column) return
    edits.push({ start: line, end: line + indent.length - column, text: '' })
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && endsLine(text, at) && lineEndAt(text, at) === at) at = nextLineAt(text, at)
  return at
}

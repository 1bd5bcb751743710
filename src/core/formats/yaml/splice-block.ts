import { columnOf, type Draft, endOf, type Holder, startOf } from './draft.ts'
import {
  bodyEndAt,
  endsLine,
  hasBlankLine,
  lineBreakNear,
  lineEndAt,
  nextLineAt,
  ownedStartAt,
  startsLine,
} from './lines.ts'
import type { Node } from './syntax.ts'

/** Takes entries out of a block map or list, with the comments they own. At least one entry stays. */
export function removeFromBlock(draft: Draft, holder: Holder, removed: ReadonlySet<number>): void {
  const { text, edits } = draft
  const { entries } = holder.node
  const firstKept = entries.findIndex((_, at) => !removed.has(at))
  for (const [at, entry] of entries.entries()) {
    if (!removed.has(at)) continue
    const start = startOf(holder, entry)
    if (at < firstKept && !startsLine(text, start)) {
      edits.push({ start, end: firstTextOf(draft, holder, firstKept), text: '' })
      continue
    }
    const before = entries[at - 1]
    const end = nextLineAt(text, endOf(holder, entry))
    const keepsBlanks = before !== undefined && endsInKeptBlanks(draft, holder, before.value, before.shift)
    edits.push({
      start: ownedStartAt(text, start),
      end: keepsBlanks ? afterBlanks(text, end) : end,
      text: '',
    })
  }
}

/** Puts lines after an entry of a block map or list, or before its first one (`at` is -1). */
export function insertIntoBlock(draft: Draft, holder: Holder, at: number, lines: readonly string[]): void {
  const { text, edits } = draft
  const entry = holder.node.entries[at]
  if (!entry) return
  const end = lineEndAt(text, endOf(holder, entry))
  const isLast = at === holder.node.entries.length - 1
  const start = isLast ? bodyEndAt(text, end, columnOf(draft, holder)) : end
  const gap = isSpaced(draft, holder, at) ? lineBreakNear(text, start) : ''
  edits.push({
    start,
    end: start,
    text: gap + lines.map((line) => lineBreakNear(text, start) + line).join(''),
  })
}

/** Puts lines before an entry of a block map or list that stays. */
export function insertBeforeInBlock(
  draft: Draft,
  holder: Holder,
  at: number,
  lines: readonly string[],
): void {
  const { text, edits } = draft
  const entry = holder.node.entries[at]
  if (!entry) return
  const start = startOf(holder, entry)
  const lineBreak = lineBreakNear(text, start)
  const pad = ' '.repeat(columnOf(draft, holder))
  if (startsLine(text, start)) {
    const owned = ownedStartAt(text, start)
    edits.push({ start: owned, end: owned, text: lines.map((line) => line + lineBreak).join('') })
  } else {
    edits.push({ start, end: start, text: lines.join(lineBreak).slice(pad.length) + lineBreak + pad })
  }
}

/** The first character of an entry or of the comments it owns. */
function firstTextOf({ text }: Draft, holder: Holder, at: number): number {
  const entry = holder.node.entries[at]
  if (!entry) return text.length
  const start = startOf(holder, entry)
  const owned = ownedStartAt(text, start)
  return startsLine(text, start) ? owned + text.slice(owned, start).search(/\S|$/) : start
}

/** Whether siblings here are set apart by blank lines. */
function isSpaced({ text }: Draft, holder: Holder, at: number): boolean {
  const { entries } = holder.node
  const from = at > 0 ? at - 1 : at
  const [first, second] = [entries[from], entries[from + 1]]
  return Boolean(first && second && hasBlankLine(text, endOf(holder, first), startOf(holder, second)))
}

/** Whether what follows a value would be read as part of it if it were a blank line. */
function endsInKeptBlanks(draft: Draft, holder: Holder, node: Node, shift: number): boolean {
  if (node.kind === 'scalar') {
    if (node.headEnd === undefined) return false
    const base = holder.base + shift
    return draft.text.slice(base + node.start, base + node.headEnd).includes('+')
  }
  if (node.kind === 'alias' || node.flow) return false
  const last = node.entries[node.entries.length - 1]
  return last !== undefined && endsInKeptBlanks(draft, holder, last.value, shift + last.shift)
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && endsLine(text, at) && lineEndAt(text, at) === at) at = nextLineAt(text, at)
  return at
}

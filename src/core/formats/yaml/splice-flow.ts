import { type Draft, endOf, type Holder, startOf } from './draft.ts'
import {
  columnAt,
  endsLine,
  lineBreakNear,
  lineEndAt,
  nextLineAt,
  ownedStartAt,
  startsLine,
} from './lines.ts'

/** Takes entries out of a flow map or list, with a comma each. At least one entry stays. */
export function removeFromFlow(draft: Draft, holder: Holder, removed: ReadonlySet<number>): void {
  const { text, edits } = draft
  const { entries } = holder.node
  const firstKept = entries.findIndex((_, at) => !removed.has(at))
  for (const [at, entry] of entries.entries()) {
    if (!removed.has(at)) continue
    const start = startOf(holder, entry)
    const end = endOf(holder, entry)
    const afterComma = afterCommaAt(text, end)
    const next = entries[at + 1]
    const before = entries[at - 1]
    if (startsLine(text, start) && endsLine(text, afterComma) && !(next && afterComma === end)) {
      edits.push({ start: ownedStartAt(text, start), end: nextLineAt(text, afterComma), text: '' })
    } else if (next && (at < firstKept || startsLine(text, start))) {
      edits.push({ start, end: startOf(holder, next), text: '' })
    } else if (before) {
      edits.push({ start: endOf(holder, before), end, text: '' })
    }
  }
}

/** Puts entries after one of a flow map or list. */
export function insertIntoFlow(draft: Draft, holder: Holder, at: number, added: readonly string[]): void {
  const entry = holder.node.entries[at]
  if (entry) insertAfter(draft, startOf(holder, entry), endOf(holder, entry), added)
}

/** Puts entries before one of a flow map or list that stays. */
export function insertBeforeInFlow(draft: Draft, holder: Holder, at: number, added: readonly string[]): void {
  const { text, edits } = draft
  const entry = holder.node.entries[at]
  if (!entry) return
  const start = startOf(holder, entry)
  const separator = startsLine(text, start) ? newLineAt(text, start) : ' '
  edits.unshift({ start, end: start, text: added.map((item) => `${item},${separator}`).join('') })
}

export function insertIntoEmptyFlow(
  { edits }: Draft,
  { node, base }: Holder,
  added: readonly string[],
): void {
  const inside = base + node.start + 1
  edits.push({ start: inside, end: inside, text: added.join(', ') })
}

function insertAfter({ text, edits }: Draft, start: number, end: number, added: readonly string[]): void {
  const afterComma = afterCommaAt(text, end)
  const hasComma = afterComma > end
  if (!startsLine(text, start) || !endsLine(text, afterComma)) {
    edits.push({ start: end, end, text: added.map((item) => `, ${item}`).join('') })
    return
  }
  const lines = added.map((item) => newLineAt(text, start) + item).join(',')
  const lineEnd = lineEndAt(text, afterComma)
  if (!hasComma) edits.push({ start: end, end, text: ',' })
  edits.push({ start: lineEnd, end: lineEnd, text: hasComma ? `${lines},` : lines })
}

function newLineAt(text: string, at: number): string {
  return lineBreakNear(text, at) + ' '.repeat(columnAt(text, at))
}

/** Behind the comma that follows an entry on its line; `end` where there is none. */
function afterCommaAt(text: string, end: number): number {
  const comma = /[ \t]*,/y
  comma.lastIndex = end
  return comma.test(text) ? comma.lastIndex : end
}

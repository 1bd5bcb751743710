import type { Text } from '@codemirror/state'

/**
 * CodeMirror counts every line ending as one character; a file may use two. This maps offsets between the file's
 * text, which is the truth, and the pane's document, which is only its picture.
 */
export interface LineEndings {
  readonly toFile: (offset: number) => number
  readonly toPane: (offset: number) => number
}

export function lineEndingsOf(text: string): LineEndings {
  const pairs = offsetsOfPairs(text)
  return {
    toFile: (offset) => offset + countBelow(pairs, (pair, index) => pair - index < offset),
    toPane: (offset) => offset - countBelow(pairs, (pair) => pair < offset - 1),
  }
}

/** A file's text the way the pane's document has it. */
export function paneText(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The line ending that typed lines get: the one before the place, else the first of the file, else a line feed. */
export function lineEndingAt(text: string, offset: number): string {
  const before = text.lastIndexOf('\n', offset - 1)
  const at = before >= 0 ? before : text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}

/** The file's text after one change of the pane's document. */
export function applyToFile(text: string, from: number, to: number, inserted: Text): string {
  const endings = lineEndingsOf(text)
  const start = endings.toFile(from)
  const before = text.slice(0, start)
  const rest = inserted.toJSON().join(lineEndingAt(text, start)) + text.slice(endings.toFile(to))
  // A lone carriage return is a line ending of its own and must not become half of a pair.
  return before + (before.endsWith('\r') && rest.startsWith('\n') ? '\r' : '') + rest
}

function offsetsOfPairs(text: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) offsets.push(at)
  return offsets
}

/** How many of the ascending offsets satisfy a test that holds for a prefix of them. */
function countBelow(offsets: readonly number[], holds: (offset: number, index: number) => boolean): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(offsets[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}

import { Change, diff } from '@codemirror/merge'

/**
 * What changed between two texts, line by line. How far a line is indented does not count: a section of one file is a
 * file of its own in the other.
 */
export function lineChanges(before: string, after: string): readonly Change[] {
  const codes = new Map<string, string>()
  const [from, to] = [linesOf(before), linesOf(after)]
  const coded = (lines: readonly Line[]) => lines.map(({ text }) => codeOf(text, codes)).join('')
  const changes = diff(coded(from), coded(to), { scanLimit: 5_000 })
  return changes.map(
    ({ fromA, toA, fromB, toB }) =>
      new Change(
        startOf(from, fromA, before.length),
        startOf(from, toA, before.length),
        startOf(to, fromB, after.length),
        startOf(to, toB, after.length),
      ),
  )
}

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { text: line.trim(), start }
    start += line.length + 1
    return found
  })
}

/** One UTF-16 unit for each different line; the last one for all that are too many. */
function codeOf(text: string, codes: Map<string, string>): string {
  const known = codes.get(text)
  if (known !== undefined) return known
  const code = String.fromCharCode(FIRST_CODE + Math.min(codes.size, MOST_CODES))
  codes.set(text, code)
  return code
}

// Private use and below the surrogates: no unit is half of a character.
const FIRST_CODE = 0x100
const MOST_CODES = 0xd000

function startOf(lines: readonly Line[], at: number, end: number): number {
  return lines[at]?.start ?? end
}

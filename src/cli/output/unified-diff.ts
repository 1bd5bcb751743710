import { diffLines, type Line } from './line-diff.ts'

/** Lines around a change that are shown with it. */
const CONTEXT = 3

/** The change of a text as `patch` and `git apply` take it; nothing where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = diffLines(splitLines(before), splitLines(after))
  return `--- a/${path}\n+++ b/${path}\n${hunksOf(lines).map(printHunk).join('')}`
}

interface Hunk {
  readonly lines: readonly Line[]
  /** How many lines of either text are before it. */
  readonly beforeStart: number
  readonly afterStart: number
}

/** Each line with its end: a text may end without one, and that may change. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

function hunksOf(lines: readonly Line[]): Hunk[] {
  const changed = lines.flatMap(({ sign }, at) => (sign === ' ' ? [] : [at]))
  const ranges: [number, number][] = []
  for (const at of changed) {
    const last = ranges.at(-1)
    if (last && at - CONTEXT <= last[1]) last[1] = at + CONTEXT + 1
    else ranges.push([Math.max(at - CONTEXT, 0), at + CONTEXT + 1])
  }
  return ranges.map(([from, to]) => ({
    lines: lines.slice(from, to),
    beforeStart: countOf(lines.slice(0, from), '+'),
    afterStart: countOf(lines.slice(0, from), '-'),
  }))
}

/** How many lines do not have a sign. */
function countOf(lines: readonly Line[], sign: Line['sign']): number {
  return lines.filter((line) => line.sign !== sign).length
}

function printHunk({ lines, beforeStart, afterStart }: Hunk): string {
  const before = rangeOf(beforeStart, countOf(lines, '+'))
  const after = rangeOf(afterStart, countOf(lines, '-'))
  return `@@ -${before} +${after} @@\n${lines.map(printLine).join('')}`
}

/** An empty range is named by the line before it. */
function rangeOf(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`
}

function printLine({ sign, text }: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`
}

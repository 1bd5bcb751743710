import { lineEndAt, lineStartAt } from './lines.ts'
import type { Span } from './syntax.ts'

interface Mistake extends Span {
  readonly message: string
}

/**
 * What people write that is right in another language: the parser stumbles over it, and cannot say what it is. Nothing
 * where the line of an error holds none of that.
 */
export function mistakeAt(text: string, at: number): Mistake | undefined {
  const lineStart = lineStartAt(text, at)
  const line = text.slice(lineStart, lineEndAt(text, at))
  if (/[:-][ \t]+[|>][-+\d]*$/.test(text.slice(0, lineStart).trimEnd()) && !/:(\s|$)/.test(line)) {
    const message = 'This line is to be text of the key above it, and is not indented deeper. Indent it.'
    return { message, start: lineStart + line.search(/\S|$/), end: lineStart + line.trimEnd().length }
  }
  const space = strangeSpaceBefore(text, lineStart + line.length)
  if (space) return space
  for (const [pattern, message] of MISTAKES) {
    const found = pattern.exec(line)
    if (!found) continue
    const start = lineStart + found.index
    return { message, start, end: start + found[0].length }
  }
  return undefined
}

/** An indentation that YAML takes for text, so that the parser stumbles further down: the last one up to a place. */
function strangeSpaceBefore(text: string, to: number): Mistake | undefined {
  const [found] = [...text.slice(0, to).matchAll(STRANGE_INDENT)].slice(-1)
  if (!found) return undefined
  const message =
    'This line is indented with spaces that are none to YAML, such as those copied from a page. Use ordinary spaces.'
  return { message, start: found.index, end: found.index + found[0].length }
}

const STRANGE_INDENT = /^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000]+/gm

const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [
    /^(<{7}|={7}|>{7})(?= |$)/,
    'This is the mark of a merge that is not finished. Keep one of the two sides, and remove the marks.',
  ],
  [/^```.*/, 'This is a mark of Markdown, and no YAML. Remove this line.'],
  [/(?<=^\s*)(\/\/|\/\*).*/, 'A comment starts with # in YAML. Write it so.'],
  [
    /(?<=[:-]\s+)\*(?=[/ *]|$).*/,
    'A value that starts with * has to be in quotes: without, it stands for an anchor.',
  ],
  [
    /(?<=[:-]\s+)\{[^{}:,]*\}[^\s#,}\]].*/,
    'A value that starts with { has to be in quotes: without, the braces are a map.',
  ],
  [
    /(?<=^\s*)\{[^{}:,]*\}[^\s#,}\]]*(?=:)/,
    'A key that starts with { has to be in quotes: without, the braces are a map.',
  ],
  [/(?<=^\s*)\*.*(?=:)/, 'A key that starts with * has to be in quotes: without, it stands for an anchor.'],
  [
    /(?<=^\s*(- )?)[\w.-]+:(?=["'[{\w$])/,
    'A space is missing after this colon. Write a key, a colon, a space and the value.',
  ],
]

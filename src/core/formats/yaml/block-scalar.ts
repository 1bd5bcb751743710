import { trimmedEnd } from './lines.ts'
import type { Rendered } from './render.ts'
import { isPrintable } from './scalar-text.ts'

/** Where a block scalar stands: the column of its key or dash, and how much deeper its lines are. */
export interface BlockPlace {
  readonly column: number
  readonly step: number
  /** Whether it keeps the line breaks at its end, `|+`. */
  readonly keepsAll?: boolean
}

// The indicator of the indentation, `|2`, is one digit.
const MAX_INDICATOR = 9
const SHORTEST_LINE = 40

/** The header and the lines of a text as a literal block scalar; nothing where it cannot be one. */
export function literalBlock(text: string, place: BlockPlace): Rendered | undefined {
  const chomping = chompingOf(text, place)
  if (chomping === undefined) return undefined
  const needsIndicator = /^\n*[ \t]/.test(text)
  if (needsIndicator && place.step > MAX_INDICATOR) return undefined
  const lines = (chomping === '-' ? text : text.slice(0, -1)).split('\n')
  return { head: `|${needsIndicator ? place.step : ''}${chomping}`, rest: indented(lines, place) }
}

/**
 * The same as a folded block scalar, with lines about as long as those of `before`.
 * Nothing where folding would lose blank lines or indentation.
 */
export function foldedBlock(
  text: string,
  place: BlockPlace,
  before: readonly string[],
): Rendered | undefined {
  const chomping = chompingOf(text, place)
  const paragraphs = trimmedEnd(text, '\n').split('\n')
  if (chomping === undefined || chomping === '+' || !paragraphs.every(isFoldable)) return undefined
  const width = Math.max(SHORTEST_LINE, ...before.map((line) => line.trim().length))
  const lines = paragraphs.flatMap((paragraph, at) => [...(at > 0 ? [''] : []), ...wrapped(paragraph, width)])
  return { head: `>${chomping}`, rest: indented(lines, place) }
}

function chompingOf(text: string, { keepsAll }: BlockPlace): '-' | '' | '+' | undefined {
  const body = trimmedEnd(text, '\n')
  const lineBreaks = text.length - body.length
  const lastLine = body.slice(body.lastIndexOf('\n') + 1)
  if (lastLine.trim() === '' || !isPrintable(text)) return undefined
  if (lineBreaks === 0) return '-'
  if (keepsAll) return '+'
  return lineBreaks === 1 ? '' : undefined
}

function isFoldable(paragraph: string): boolean {
  return paragraph !== '' && !/^[ \t]|[ \t]$|[ \t]{2}/.test(paragraph)
}

function wrapped(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines[lines.length - 1]
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function indented(lines: readonly string[], { column, step }: BlockPlace): readonly string[] {
  const pad = ' '.repeat(column + step)
  return lines.map((line) => (line === '' ? '' : pad + line))
}

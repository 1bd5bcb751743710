import type { Whole } from './document.ts'
import { lineBreakNear } from './lines.ts'
import { wholeLines } from './render.ts'

/** A text that says nothing yet, with a map or list at its end. */
export function appendTo(text: string, target: Whole): string {
  const lines = wholeLines(target, { step: 2, listStep: 2 })
  if (lines.length === 0) return text
  const lineBreak = lineBreakNear(text, text.length)
  const isUnended = text !== '' && text !== '\ufeff' && !text.endsWith('\n')
  const written = isUnended ? text + lineBreak : text
  // A blank line keeps a comment at the top of the file from becoming the comment of the first entry.
  const gap = written.slice(written.lastIndexOf('\n', written.length - 2) + 1).includes('#') ? lineBreak : ''
  return written + gap + lines.map((line) => line + lineBreak).join('')
}

import type { Tree } from '../../base/tree.ts'
import { lineBreakNear } from './lines.ts'
import { mapLines } from './render.ts'

/** A text that says nothing yet, with a map at its end. */
export function appendTo(text: string, target: Tree): string {
  const lines = mapLines(target, 0, { step: 2, listStep: 2 })
  if (lines.length === 0) return text
  const lineBreak = lineBreakNear(text, text.length)
  const isUnended = text !== '' && text !== '\ufeff' && !text.endsWith('\n')
  const written = isUnended ? text + lineBreak : text
  // A blank line keeps a comment at the top of the file from becoming the comment of the first entry.
  const gap = written.slice(written.lastIndexOf('\n', written.length - 2) + 1).includes('#') ? lineBreak : ''
  return written + gap + lines.map((line) => line + lineBreak).join('')
}

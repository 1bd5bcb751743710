/** A part of a text that becomes another one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text after all edits. Where several start at the same place they come out in the order they were made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    if (edit.start > at) parts.push(text.slice(at, edit.start))
    parts.push(edit.text)
    at = Math.max(at, edit.end)
  }
  return parts.join('') + text.slice(at)
}

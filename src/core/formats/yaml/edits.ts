/** A part of a text that becomes another one. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** For whole lines that are put in at the end of a line: the line break that sets them apart. */
  readonly lineBreak?: string
}

/** The text after all edits. Where several start at the same place they come out in the order they were made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  let isAfterDeletion = false
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    if (edit.start > at) {
      parts.push(text.slice(at, edit.start))
      isAfterDeletion = false
    }
    // Where the line before is gone with its line break, the new lines bring theirs along at their end.
    const isLineGone = isAfterDeletion && (parts.findLast((part) => part !== '') ?? '\n').endsWith('\n')
    const lineBreak = edit.lineBreak ?? ''
    parts.push(isLineGone ? edit.text + lineBreak : lineBreak + edit.text)
    isAfterDeletion = edit.end > edit.start ? edit.text === '' : isAfterDeletion
    at = Math.max(at, edit.end)
    // A comment may stand right behind a quote or a bracket. What takes their place would swallow it.
    if (edit.end > edit.start && text[at] === '#' && /\S/.test(text[at - 1] ?? '')) parts.push(' ')
  }
  return parts.join('') + text.slice(at)
}

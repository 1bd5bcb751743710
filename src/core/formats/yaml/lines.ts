const BYTE_ORDER_MARK = 0xfeff

/** Where the line of an offset starts, after a byte order mark. */
export function lineStartAt(text: string, at: number): number {
  const start = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0
  return start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start
}

/** Where the line of an offset ends, before its line break. */
export function lineEndAt(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  if (newline < 0) return text.length
  return newline > at && text[newline - 1] === '\r' ? newline - 1 : newline
}

/** Where the next line starts; the end of the text after the last one. */
export function nextLineAt(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline + 1
}

/** The line break that is used around an offset. */
export function lineBreakNear(text: string, at: number): string {
  const after = text.indexOf('\n', at)
  const newline = after < 0 ? text.lastIndexOf('\n') : after
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n'
}

export function columnAt(text: string, at: number): number {
  return at - lineStartAt(text, at)
}

/** Whether only spaces stand before an offset in its line. */
export function startsLine(text: string, at: number): boolean {
  return isBlank(text, lineStartAt(text, at), at)
}

/** Whether nothing but spaces and a comment follow an offset in its line. */
export function endsLine(text: string, at: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/.test(text.slice(at, lineEndAt(text, at)))
}

/**
 * Where the lines of an entry start that starts its line: with the comment lines directly above it,
 * at its indentation, with no blank line between. Lines that were taken out by a `#` before them, from deeper inside
 * what stands above, are not the entry's.
 */
export function ownedStartAt(text: string, at: number): number {
  const column = columnAt(text, at)
  let start = lineStartAt(text, at)
  while (start > 1) {
    const above = lineStartAt(text, start - 1)
    const isComment = text[above + column] === '#' && isBlank(text, above, above + column)
    if (!isComment || above >= start) break
    start = above
  }
  while (/^[ \t]*#[ \t]{4,}\S/.test(text.slice(start, lineEndAt(text, start))))
    start = nextLineAt(text, start)
  return start
}

/** The end of the last comment line that directly follows and is indented deeper than `column`, else `at`. */
export function bodyEndAt(text: string, at: number, column: number): number {
  let end = at
  for (let line = nextLineAt(text, at); line < text.length; line = nextLineAt(text, line)) {
    const comment = /^( *)(#?)[^\r\n]*/.exec(text.slice(line, lineEndAt(text, line)))
    const indent = comment?.[1]?.length ?? 0
    if (comment?.[2] !== '#' || indent <= column) break
    end = lineEndAt(text, line)
  }
  return end
}

/** Whether the next line with text is a comment that a block scalar above it would take in. */
export function hasCommentBelow(text: string, at: number, column: number): boolean {
  const below = /^(?:[ \t]*\r?\n)*( *)#/.exec(text.slice(nextLineAt(text, at)))
  return (below?.[1]?.length ?? 0) > column
}

/** A text without the characters of `set` at its end. A pattern would try every run of them, not only the last. */
export function trimmedEnd(text: string, set: string): string {
  let end = text.length
  while (end > 0 && set.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/** Whether a blank line stands between two offsets. */
export function hasBlankLine(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to))
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== ' ') return false
  return true
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset, both from 1, columns in UTF-16 units. Lines end as in YAML: CR LF, LF or CR. */
export function positionAt(text: string, offset: number): Position {
  return positionsIn(text)(offset)
}

/** `positionAt` for many offsets of one text, which is gone through once. A byte order mark is no column. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 }
  }
}

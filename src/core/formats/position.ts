/** Line and column of an offset, both from 1, columns in UTF-16 units. Lines end as in YAML: CR LF, LF or CR. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

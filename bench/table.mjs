/** A table for people: the first column to the left, numbers to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)))
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
  return [
    line(cells[0]),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...cells.slice(1).map(line),
  ].join('\n')
}

export const milliseconds = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
export const times = (number) => `${number.toFixed(2)} ×`

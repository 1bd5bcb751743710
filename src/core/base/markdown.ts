import { plainText } from './plain-text.ts'

/** Text that Markdown shows as it is: no emphasis, link, formula, list or markup comes of it. */
export function markdownText(text: string): string {
  return plainText(text)
    .trim()
    .replace(SPECIAL, (character) => `\\${character}`)
}

const SPECIAL = /[\\`*_[\]<>&~$#@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/gi

/** A name as code, be there backticks in it. */
export function markdownCode(text: string): string {
  const plain = plainText(text)
  // In the cell of a table, code has no way of saying this.
  if (plain.trim() === '' || plain.includes('\\|')) return markdownText(text)
  const runs = plain.match(/`+/g)?.map((run) => run.length) ?? []
  const fence = '`'.repeat(runs.length === 0 ? 1 : Math.max(...runs) + 1)
  const room = /^[` ]|[` ]$/.test(plain) ? ' ' : ''
  return fence + room + plain + room + fence
}

/** A table, or nothing where there are no rows. The cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
}

import { markdownTable } from '../../src/core/base/markdown.ts'
import type { Rule } from '../../src/core/rules/rule.ts'
import { DECIDED_BY_READING, UNDECIDED } from '../../src/core/rules/undecided.ts'
import { casesOf, findingsOf } from './cases.ts'
import { flavourWords, hasFix, severityWords } from './words.ts'

const HEAD = ['rule', 'decides as well', 'category', 'severity', 'flavour', 'fix', 'cases']

/** The document that says which constraint is decided where, and which are not and why. */
export function printTable(rules: readonly Rule[]): string {
  const rows = rules.map(row)
  const byReading = Object.entries(DECIDED_BY_READING)
  const undecided = Object.entries(UNDECIDED)
  const covered = rules.reduce((sum, { covers = [] }) => sum + 1 + covers.length, byReading.length)
  const fixes = rows.filter(([, , , , , fix]) => fix === 'yes').length
  const cases = rules.reduce((sum, rule) => sum + casesOf(rule).length, 0)
  return [
    '# Rules',
    '',
    'Made by `npm run rules` from the rules and their tests; do not edit. The pages with examples are `rules.html` of the site.',
    '',
    `${covered} constraints are decided: by ${rules.length} rules, of which ${fixes} have a fix, in ${cases} cases, and by reading. ${undecided.length} are not.`,
    '',
    ...padded(markdownTable(HEAD, rows)),
    '',
    '## Decided by reading',
    '',
    ...padded(markdownTable(['constraint', 'how'], byReading.map(reasoned))),
    '',
    '## Not decided',
    '',
    ...padded(markdownTable(['constraint', 'why'], undecided.map(reasoned))),
    '',
  ].join('\n')
}

function row(rule: Rule): string[] {
  const { id, covers = [], category } = rule
  const findings = findingsOf(rule)
  return [
    `\`${id}\``,
    covers.map((other) => `\`${other}\``).join(', '),
    category,
    severityWords(rule, findings),
    flavourWords(rule),
    hasFix(findings) ? 'yes' : 'no',
    String(casesOf(rule).length),
  ]
}

function reasoned([id, reason]: readonly [string, string]): string[] {
  return [`\`${id}\``, reason]
}

/** Columns under each other, as the formatter has them. */
function padded(lines: readonly string[]): string[] {
  const cells = lines.map((line) => line.slice(2, -2).split(' | '))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  return cells.map((line, at) => {
    const filled = line.map((cell, column) => cell.padEnd(widths[column] ?? 0, at === 1 ? '-' : ' '))
    return `| ${filled.join(' | ')} |`
  })
}

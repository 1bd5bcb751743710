import { plainText } from '../../core/base/plain-text.ts'
import type { Severity } from '../../core/rules/rule.ts'
import type { Report, ReportedFailure, ReportedFinding, Spot } from '../report/report.ts'
import { counted } from './count-words.ts'
import { type Paint, paints } from './paint.ts'

/** A report for people at a terminal. Whatever files say, they cannot steer the terminal with it. */
export function printPretty(report: Report, hasColour: boolean): string {
  const paint = paints(hasColour)
  return [
    ...report.failures.map((failure) => failureLines(failure, paint)),
    ...report.findings.map((finding) => findingLines(finding, paint)),
    `${summaryLine(report, paint)}\n`,
  ].join('\n')
}

function failureLines(failure: ReportedFailure, paint: Paint): string {
  return `${place(failure, paint)} ${paint.error('error')} ${plainText(failure.message)} ${paint.dim(failure.code)}\n`
}

function findingLines(reported: ReportedFinding, paint: Paint): string {
  const { finding } = reported
  const { severity, message, rule, why, docs } = finding
  const lines = [
    `${place(reported, paint)} ${paint[severity](severity)} ${plainText(message)} ${paint.dim(rule)}`,
    why,
    ...fixHint(reported),
    paint.dim(docs),
  ]
  return `${lines.join('\n  ')}\n`
}

function fixHint({ finding: { fixes } }: ReportedFinding): string[] {
  const titles = fixes.map(({ title }) => plainText(title))
  const consequences = new Set(fixes.flatMap(({ consequence }) => consequence ?? []))
  const ways =
    titles.length === 1 ? [`Fix: ${titles[0]}`] : ['Choose:', ...titles.map((title) => `  - ${title}`)]
  return titles.length === 0 ? [] : [...ways, ...[...consequences].map(plainText)]
}

function place({ shown, line, column }: Spot, paint: Paint): string {
  return paint.bold(`${plainText(shown)}:${line}:${column}`)
}

function summaryLine({ findings, failures, summary, silenced }: Report, paint: Paint): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    countOf(severity, summary, paint),
  )
  const unread =
    failures.length > 0
      ? [paint.error(counted(failures.length, 'place that cannot be read', 'places that cannot be read'))]
      : []
  const found = [...unread, ...counts]
  const fixable = findings.filter(({ isFixable }) => isFixable).length
  const sentences = [
    found.length === 0 ? 'No problems.' : `${found.join(', ')}.`,
    fixable === 0 ? '' : `${counted(fixable, 'quick fix', 'quick fixes')}: toposcope fix.`,
    silenced === 0 ? '' : `${counted(silenced, 'finding')} silenced.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

const NOUNS = { error: 'error', warning: 'warning', info: 'hint' } as const

function countOf(severity: Severity, summary: Report['summary'], paint: Paint): string[] {
  const count = summary[severity]
  return count === 0 ? [] : [paint[severity](counted(count, NOUNS[severity]))]
}

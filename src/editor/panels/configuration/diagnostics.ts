import type { Diagnostic } from '@codemirror/lint'
import type { Reading } from '../../../core/formats/format.ts'
import { notesIn } from '../../../core/formats/project-from.ts'
import type { Finding } from '../../../core/rules/rule.ts'
import { lineEndingsOf } from './line-endings.ts'

/** Faults and findings of one file, where the pane underlines them. */
export function diagnosticsOf(
  path: string,
  text: string,
  reading: Reading,
  findings: readonly Finding[],
): Diagnostic[] {
  const { toPane } = lineEndingsOf(text)
  const at = (start: number, end: number) => ({ from: toPane(start), to: toPane(Math.max(start, end)) })
  const failures = reading.failures
    .filter((failure) => failure.file === path)
    .map(({ start, end, message }): Diagnostic => ({ ...at(start, end), severity: 'error', message }))
  const notices = notesIn(reading)
    .filter((notice) => notice.file === path)
    .map(({ start, end, message }): Diagnostic => ({ ...at(start, end), severity: 'warning', message }))
  const found = findings.flatMap((finding): Diagnostic[] => {
    const place = reading.placeOf(finding.at)
    if (place?.file !== path) return []
    const { start, end } = place.key ?? place.entry
    return [{ ...at(start, end), severity: finding.severity, message: finding.message, source: finding.rule }]
  })
  return [...failures, ...notices, ...found].sort((one, other) => one.from - other.from || one.to - other.to)
}

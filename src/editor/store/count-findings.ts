import type { Severity } from '../../core/rules/rule.ts'

/** How many findings there are and how grave, in words: colour and sign never say it alone. */
export function countFindings(severity: Severity, count: number): string {
  if (count === 1) return severity === 'info' ? '1 remark' : `1 ${severity}`
  return severity === 'info' ? `${count} remarks` : `${count} findings, the gravest: ${severity}`
}

import type { Severity } from '../../core/rules/rule.ts'

/** How many findings there are and how grave, in words: colour and sign never say it alone. */
export function countFindings(severity: Severity, count: number): string {
  return count === 1 ? `1 ${severity}` : `${count} findings, the gravest: ${severity}`
}

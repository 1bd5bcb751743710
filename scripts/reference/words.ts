import type { Finding, Rule, Severity } from '../../src/core/rules/rule.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** How a rule speaks: its own severity, and those that it takes where things are milder or worse. */
export function severityWords({ severity }: Rule, findings: readonly Finding[]): string {
  const told = new Set(findings.map((finding) => finding.severity))
  const others = SEVERITIES.filter((one) => one !== severity && told.has(one))
  return others.length === 0 ? severity : `${severity}, at times ${others.join(' or ')}`
}

export function flavourWords({ flavour }: Rule): string {
  return flavour === undefined ? 'Flex and Fixed' : { flex: 'Flex only', fixed: 'Fixed only' }[flavour]
}

/** Whether it ever offers a fix. */
export function hasFix(findings: readonly Finding[]): boolean {
  return findings.some(({ fixes }) => fixes.length > 0)
}

import type { Report } from '../report/report.ts'

/** A report for programs. Its keys are promised to them. */
export function printJson({ findings, failures, summary }: Report): string {
  const result = {
    findings: findings.map(({ finding, file, line, column, subject, isFixable }) => ({
      rule: finding.rule,
      category: finding.category,
      severity: finding.severity,
      message: finding.message,
      why: finding.why,
      docs: finding.docs,
      file,
      line,
      column,
      subject,
      fixable: isFixable,
    })),
    failures: failures.map(({ code, message, file, line, column }) => ({
      code,
      message,
      file,
      line,
      column,
    })),
    summary,
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

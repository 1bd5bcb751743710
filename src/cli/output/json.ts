import type { Report, ReportedFailure, ReportedPlace } from '../report/report.ts'

/** A report for programs. Its keys are promised to them. */
export function printJson({ findings, failures, summary }: Report): string {
  const result = {
    findings: findings.map(({ finding, file, line, column, subject, others, isFixable }) => ({
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
      ...(others.length > 0 && { others: others.map(printablePlace) }),
    })),
    failures: printableFailures(failures),
    summary,
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

function printablePlace({ file, line, column, subject }: ReportedPlace) {
  return { file, line, column, subject }
}

/** The keys of failures that are promised to programs. */
export function printableFailures(failures: readonly ReportedFailure[]) {
  return failures.map(({ code, message, file, line, column }) => ({ code, message, file, line, column }))
}

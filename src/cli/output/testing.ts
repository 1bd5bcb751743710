import type { Finding } from '../../core/rules/rule.ts'
import type { Report, ReportedFailure, ReportedFinding, ReportedPlace, Spot } from '../report/report.ts'

const spot: Spot = {
  file: '.upsun/config.yaml',
  shown: 'shop/.upsun/config.yaml',
  inner: 'shop/.upsun/config.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 8,
}

export function foundWith(
  finding: Partial<Finding>,
  at: Partial<Spot> = {},
  others: readonly ReportedPlace[] = [],
): ReportedFinding {
  const whole: Finding = {
    rule: 'relationship-self',
    title: 'Nothing leads to itself',
    category: 'reference',
    severity: 'error',
    message: 'It leads to itself.',
    why: 'Nobody can do that.',
    docs: 'https://docs.upsun.com/page.html',
    projectId: 'p',
    at: ['applications', 'a/b'],
    fixes: [],
    ...finding,
  }
  const isFixable = whole.fixes.length === 1
  return { ...spot, ...at, finding: whole, subject: '/applications/a~1b', others, isFixable }
}

export function failedWith(failure: Partial<ReportedFailure> = {}): ReportedFailure {
  return { ...spot, code: 'syntax', message: 'A bracket is missing.', ...failure }
}

export function reportOf(report: Partial<Report>): Report {
  return { findings: [], failures: [], summary: { error: 0, warning: 0, info: 0 }, silenced: 0, ...report }
}

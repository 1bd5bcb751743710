import type { Path } from '../../../core/base/path.ts'
import type { Failure, Notice, Reading } from '../../../core/formats/format.ts'
import { positionAt } from '../../../core/formats/position.ts'
import type { Project, ProjectId } from '../../../core/model/design.ts'
import type { Finding, Fix, Severity } from '../../../core/rules/rule.ts'

/** One row of the problems panel: a finding of a rule, or what reading a file had to say. */
export interface Row {
  readonly key: string
  readonly project: ProjectId
  readonly severity: Severity
  readonly message: string
  readonly why?: string
  readonly docs?: string
  readonly rule?: string
  readonly fixes: readonly Fix[]
  /** Where it is in the configuration; absent for a fault of the text. */
  readonly at?: Path
  readonly file?: string
  readonly line?: number
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Everything that is wrong with a design, worst first. */
export function problemRows(
  projects: readonly Project[],
  readings: Readonly<Record<ProjectId, Reading>>,
  findings: readonly Finding[],
): Row[] {
  const faults = projects.flatMap((project) => {
    const reading = readings[project.id]
    if (!reading) return []
    return [
      ...reading.failures.map((failure) => faultRow(project, failure, 'error')),
      ...reading.notices.map((notice) => faultRow(project, notice, 'warning')),
    ]
  })
  const seen = new Map<string, number>()
  const found = findings.map((finding): Row => {
    const place = readings[finding.projectId]?.placeOf(finding.at)
    const base = `${finding.projectId} ${finding.rule} ${finding.at.join('\0')}`
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return {
      key: `${base} ${count}`,
      project: finding.projectId,
      severity: finding.severity,
      message: finding.message,
      why: finding.why,
      docs: finding.docs,
      rule: finding.rule,
      fixes: finding.fixes,
      at: finding.at,
      ...(place && { file: place.file }),
    }
  })
  return [...faults, ...found].sort((one, other) => ORDER[one.severity] - ORDER[other.severity])
}

/** How many rows there are of each severity. */
export function countRows(rows: readonly Row[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of rows) counts[severity]++
  return counts
}

/** "2 errors, 1 warning", or that all is well. */
export function summary(counts: Record<Severity, number>): string {
  const parts = [
    counted(counts.error, 'error', 'errors'),
    counted(counts.warning, 'warning', 'warnings'),
    counted(counts.info, 'hint', 'hints'),
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : 'No problems'
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

function faultRow(project: Project, fault: Failure | Notice, severity: Severity): Row {
  const content = project.files[fault.file]
  return {
    key: `${project.id} ${fault.code} ${fault.file} ${fault.start}`,
    project: project.id,
    severity,
    message: fault.message,
    fixes: [],
    file: fault.file,
    ...(typeof content === 'string' && { line: positionAt(content, fault.start).line }),
  }
}

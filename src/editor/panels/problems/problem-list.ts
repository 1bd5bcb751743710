import { type Path, toPointer } from '../../../core/base/path.ts'
import type { Failure, Notice, Reading } from '../../../core/formats/format.ts'
import { positionAt } from '../../../core/formats/position.ts'
import { notesIn } from '../../../core/formats/project-from.ts'
import type { Project, ProjectId } from '../../../core/model/design.ts'
import type { Finding, Fix, Severity } from '../../../core/rules/rule.ts'
import { type ToldFinding, tellOnce } from '../../../core/rules/told-once.ts'

/** One row of the problems panel: a finding of a rule, or what reading a file had to say. */
export interface Row {
  readonly key: string
  readonly project: ProjectId
  readonly severity: Severity
  readonly message: string
  readonly finding?: ToldFinding
  readonly fixes: readonly Fix[]
  /** Where it is in the configuration; absent for a fault of the text. */
  readonly at?: Path
  readonly file?: string
  readonly line?: number
}

/** What one rule found, told under one heading; what reading found stands alone. */
export interface RowGroup {
  readonly key: string
  readonly severity: Severity
  readonly rows: readonly [Row, ...Row[]]
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
      ...notesIn(reading).map((notice) => faultRow(project, notice, 'warning')),
    ]
  })
  const seen = new Map<string, number>()
  const found = tellOnce(findings).map((finding): Row => {
    const { projectId: project, severity, message, fixes, at } = finding
    const place = readings[project]?.placeOf(at)
    const base = `${project} ${finding.rule} ${toPointer(at)}`
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return {
      key: `${base} ${count}`,
      project,
      severity,
      message,
      finding,
      fixes,
      at,
      ...(place && { file: place.file }),
    }
  })
  return [...faults, ...found].sort((one, other) => ORDER[one.severity] - ORDER[other.severity])
}

/** Rows of one rule and severity together, in the order of the first of each. */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const key = row.finding ? `${row.severity} ${row.finding.rule}` : row.key
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].map(([key, group]) => ({ key, severity: group[0].severity, rows: group }))
}

/** How many rows there are of each severity. */
export function countRows(rows: readonly Row[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of rows) counts[severity]++
  return counts
}

export const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['hint', 'hints'],
}

/** "2 errors, 1 warning", or that all is well. */
export function summary(counts: Record<Severity, number>): string {
  const loud = [counted(counts.error, ...WORDS.error), counted(counts.warning, ...WORDS.warning)]
  const hints = counted(counts.info, ...WORDS.info)
  const parts = [...(loud.some(Boolean) ? loud : ['No problems']), hints]
  return parts.filter((part) => part !== '').join(', ')
}

export function counted(count: number, one: string, many: string): string {
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

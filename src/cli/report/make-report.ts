import { toPointer } from '../../core/base/path.ts'
import { isFixable } from '../../core/fix/fix-project.ts'
import { notesIn } from '../../core/formats/project-from.ts'
import { checkProject } from '../../core/rules/check.ts'
import type { Finding } from '../../core/rules/rule.ts'
import { tellOnce } from '../../core/rules/told-once.ts'
import type { Io } from '../io.ts'
import { circumstancesOf, isBroken, type Opened, type OpenedProject } from './opened.ts'
import type { Report, ReportedFailure, ReportedFinding } from './report.ts'
import { spotOfFile, spotsOf } from './spots.ts'

/** Checks every project of a design. One with a file that cannot be read is not judged by what is left of it. */
export function makeReport(opened: Opened, io: Io, before?: Opened): Report {
  const judged = opened.projects.map((project) => ({
    project,
    checked: isBroken(project)
      ? undefined
      : checkProject(project.project, circumstancesOf(opened, project.project.id, io.today, before)),
  }))
  const findings = judged.flatMap(({ project, checked }) =>
    located(opened, project, checked?.findings ?? [], io.cwd),
  )
  return {
    findings,
    failures: failuresOf(opened, io.cwd),
    summary: countBySeverity(findings),
    silenced: judged.reduce((sum, { checked }) => sum + (checked?.silenced ?? 0), 0),
  }
}

/** What could not be read of all that was asked for. */
export function unreadFailuresOf(opened: Opened, cwd: string): ReportedFailure[] {
  return [...opened.unread].map(([path, reason]) => ({
    ...spotOfFile(opened, path, cwd),
    code: 'not-read',
    message: `${path} was not read: ${reason}.`.replace(/\.\.$/, '.'),
  }))
}

/** What keeps files from being read, or entries from being edited. */
export function failuresOf(opened: Opened, cwd: string): ReportedFailure[] {
  const failures = opened.projects.flatMap((project) => {
    const spots = spotsOf(opened, project, cwd)
    return project.reading.failures.map(({ code, message, ...failure }) => ({
      ...spots.ofRange(failure),
      code,
      message,
    }))
  })
  return [...unreadFailuresOf(opened, cwd), ...failures]
}

/** What was read well and is worth a word all the same, as lines for people. */
export function sayNotices(opened: Opened, io: Io): void {
  for (const project of opened.projects) {
    const spots = spotsOf(opened, project, io.cwd)
    for (const notice of notesIn(project.reading)) {
      const { shown, line, column } = spots.ofRange(notice)
      io.say(`${shown}:${line}:${column} note: ${notice.message}`)
    }
  }
}

function located(
  opened: Opened,
  project: OpenedProject,
  findings: readonly Finding[],
  cwd: string,
): ReportedFinding[] {
  const spots = spotsOf(opened, project, cwd)
  const placeOf = ({ at }: Finding) => ({ ...spots.ofPath(at), subject: toPointer(at) })
  return tellOnce(findings).map((finding) => ({
    ...placeOf(finding),
    finding,
    others: finding.others.map(placeOf),
    isFixable: isFixable(finding),
  }))
}

function countBySeverity(findings: readonly ReportedFinding[]): Report['summary'] {
  const of = (severity: Finding['severity']) =>
    findings.filter(({ finding }) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}

import { fixProject } from '../../core/fix/fix-project.ts'
import type { Finding } from '../../core/rules/rule.ts'
import type { Io } from '../io.ts'
import { circumstancesOf, isBroken, type Opened, type OpenedProject, originOf } from '../report/opened.ts'
import type { Spot } from '../report/report.ts'
import { spotsOf } from '../report/spots.ts'

/** A file whose text is another afterwards. */
export interface ChangedText {
  /** From the base. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A finding at its place in the files as they were read. */
export interface Told {
  readonly finding: Finding
  readonly spot: Spot
}

/** What fixing a design comes to. */
export interface FixedDesign {
  readonly changed: readonly ChangedText[]
  readonly applied: readonly Told[]
  /** What has several fixes, of which a person has to choose one. */
  readonly choices: readonly Told[]
  readonly refused: readonly (Told & { readonly reason: string })[]
}

export function fixDesign(opened: Opened, isWanted: (rule: string) => boolean, io: Io): FixedDesign {
  const fixed = opened.projects
    .filter((project) => !isBroken(project))
    .map((project) => fixOpened(opened, project, isWanted, io))
  return {
    changed: fixed.flatMap(({ changed }) => changed),
    applied: fixed.flatMap(({ applied }) => applied),
    choices: fixed.flatMap(({ choices }) => choices),
    refused: fixed.flatMap(({ refused }) => refused),
  }
}

function fixOpened(
  opened: Opened,
  project: OpenedProject,
  isWanted: (rule: string) => boolean,
  io: Io,
): FixedDesign {
  const circumstances = circumstancesOf(opened, project.project.id, io.today)
  const fixed = fixProject(project.project, project.reading, circumstances, ({ rule }) => isWanted(rule))
  const spots = spotsOf(opened, project, io.cwd)
  const told = (finding: Finding): Told => ({ finding, spot: spots.ofPath(finding.at) })
  const files = project.project.files
  return {
    changed: Object.entries(fixed.project.files).flatMap(([file, after]) => {
      const before = Object.hasOwn(files, file) ? files[file] : ''
      if (before === after || typeof before !== 'string' || typeof after !== 'string') return []
      return [{ path: originOf(project, file), before, after }]
    }),
    applied: fixed.applied.map(told),
    choices: fixed.findings.filter(({ rule, fixes }) => fixes.length > 1 && isWanted(rule)).map(told),
    refused: fixed.refused.map(({ finding, reason }) => ({ ...told(finding), reason })),
  }
}

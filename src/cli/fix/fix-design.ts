import { fixProject, isHarmless } from '../../core/fix/fix-project.ts'
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
  /** What has one fix, which has a consequence. */
  readonly costly: readonly Told[]
  readonly refused: readonly (Told & { readonly reason: string })[]
}

/** Which findings are to be fixed. */
export interface Wanted {
  readonly isAsked: (rule: string) => boolean
  /** Whether also by a fix that has a consequence. */
  readonly mayCost: boolean
}

export function fixDesign(opened: Opened, wanted: Wanted, io: Io): FixedDesign {
  const fixed = opened.projects
    .filter((project) => !isBroken(project))
    .map((project) => fixOpened(opened, project, wanted, io))
  return {
    changed: fixed.flatMap(({ changed }) => changed),
    applied: fixed.flatMap(({ applied }) => applied),
    choices: fixed.flatMap(({ choices }) => choices),
    costly: fixed.flatMap(({ costly }) => costly),
    refused: fixed.flatMap(({ refused }) => refused),
  }
}

function fixOpened(opened: Opened, project: OpenedProject, wanted: Wanted, io: Io): FixedDesign {
  const circumstances = circumstancesOf(opened, project.project.id, io.today)
  const isAsked = ({ rule }: Finding) => wanted.isAsked(rule)
  const mayFix = (finding: Finding) => isAsked(finding) && (wanted.mayCost || isHarmless(finding))
  const fixed = fixProject(project.project, project.reading, circumstances, mayFix)
  const asked = fixed.findings.filter(isAsked)
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
    choices: asked.filter(({ fixes }) => fixes.length > 1).map(told),
    costly: asked.filter((one) => one.fixes.length === 1 && !mayFix(one)).map(told),
    refused: fixed.refused.map(({ finding, reason }) => ({ ...told(finding), reason })),
  }
}

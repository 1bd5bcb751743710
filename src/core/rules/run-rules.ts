import type { Tree } from '../base/tree.ts'
import type { Project, Silenced } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { type CheckedSection, checkEntries } from './check-entries.ts'
import { type CheckedProject, checkProjectRules } from './check-project-rules.ts'
import { type ContainerIndex, indexContainers } from './container-index.ts'
import { isSilenced, toFinding } from './finding.ts'
import { sortFindings } from './finding-order.ts'
import type { Finding, ProjectContext, Rule } from './rule.ts'

/** What is known beside the files of the project that is checked. */
export interface Circumstances {
  readonly facts: ProjectFacts
  /** The day of the check, as `YYYY-MM-DD`. */
  readonly today: string
  /** The other projects of the design. */
  readonly others: readonly Project[]
  readonly silenced: readonly Silenced[]
  /** The configuration as it was imported, if it was: what runs by now, as far as is known. */
  readonly baseline?: Tree
}

/** The findings of a project, and what makes the next check cheap. */
export interface CheckState {
  /** Worst first, then in the order of the configuration; the same list while nothing in it changes. */
  readonly findings: readonly Finding[]
  /** How many findings were left out because someone decided to live with them. */
  readonly silenced: number
  readonly project: Project
  readonly circumstances: Circumstances
  readonly containers: ContainerIndex
  readonly ofEntries: readonly CheckedSection[]
  readonly ofProject: CheckedProject
  readonly ofDesign: readonly Finding[]
}

/** Runs every rule whose subject changed since `previous`, and keeps the findings of the others. */
export function runRules(
  rules: readonly Rule[],
  project: Project,
  circumstances: Circumstances,
  previous?: CheckState,
): CheckState {
  const { configuration, flavour, id } = project
  const { facts, today, others, silenced, baseline } = circumstances
  const before = previous && isComparable(previous, project, circumstances) ? previous : undefined
  const applicable = rules.filter((rule) => rule.flavour === undefined || rule.flavour === flavour)
  const containers = indexContainers(configuration, others, before?.containers)
  const context: ProjectContext = {
    projectId: id,
    flavour,
    containers,
    facts,
    today,
    duplicates: project.duplicates ?? [],
    paths: Object.keys(project.files),
    ...(baseline && { baseline }),
  }

  const isSetAlike = before !== undefined && saysTheSameBeside(before, project, circumstances)
  const ofEntries = checkEntries(applicable, configuration, context, before?.ofEntries ?? [])
  const ofProject = checkProjectRules(
    applicable,
    configuration,
    context,
    isSetAlike ? before.ofProject : undefined,
  )
  const isSameDesign =
    isSetAlike &&
    before.project.configuration === configuration &&
    areSame(before.circumstances.others, others)
  const ofDesign = isSameDesign ? before.ofDesign : checkDesign(applicable, project, others, context)

  const found = [...ofEntries.flatMap((section) => section.findings), ...ofProject.findings, ...ofDesign]
  const shown = found.filter((one) => !isSilenced(one, silenced))
  const sorted = sortFindings(shown, configuration)
  return {
    findings: before && areSame(before.findings, sorted) ? before.findings : sorted,
    silenced: found.length - shown.length,
    project,
    circumstances,
    containers,
    ofEntries,
    ofProject,
    ofDesign,
  }
}

function checkDesign(
  rules: readonly Rule[],
  project: Project,
  others: readonly Project[],
  context: ProjectContext,
): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.scope === 'design'
      ? rule.check(project, others, context).map((problem) => toFinding(rule, problem, context.projectId))
      : [],
  )
}

function isComparable(previous: CheckState, project: Project, { today }: Circumstances): boolean {
  const before = previous.project
  return (
    before.id === project.id && before.flavour === project.flavour && previous.circumstances.today === today
  )
}

/** Whether rules of the project are told the same as before, the configuration aside. */
function saysTheSameBeside(
  before: CheckState,
  project: Project,
  { facts, baseline }: Circumstances,
): boolean {
  return (
    before.circumstances.facts === facts &&
    before.circumstances.baseline === baseline &&
    saysOfFiles(before.project) === saysOfFiles(project)
  )
}

function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, at) => item === right[at])
}

/** What rules may know of a project's files: two texts are the same where that is. */
function saysOfFiles({ files, duplicates = [] }: Project): string {
  return JSON.stringify([Object.keys(files), duplicates])
}

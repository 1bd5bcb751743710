import { entriesOf, type Tree, type Value } from '../base/tree.ts'
import type { Project, Silenced } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import { KIND_OF_SECTION, SECTIONS } from '../model/sections.ts'
import { type ContainerIndex, indexContainers } from './container-index.ts'
import { isSilenced, toFinding } from './finding.ts'
import { sortFindings } from './finding-order.ts'
import { isStillTrue, type Lookups, noteLookups } from './lookups.ts'
import type { Entry, EntryContext, EntryKind, EntryRule, Finding, ProjectContext, Rule } from './rule.ts'

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
  readonly entries: ReadonlyMap<string, CheckedEntry>
  readonly ofProject: readonly Finding[]
  readonly ofDesign: readonly Finding[]
}

interface CheckedEntry {
  readonly value: Value
  readonly findings: readonly Finding[]
  readonly lookups: Lookups
}

/** Runs every rule whose subject changed since `previous`, and keeps the findings of the others. */
export function runRules(
  rules: readonly Rule[],
  project: Project,
  circumstances: Circumstances,
  previous?: CheckState,
): CheckState {
  const { configuration, flavour, id } = project
  const { facts, today, baseline } = circumstances
  const before = previous && isComparable(previous, project, circumstances) ? previous : undefined
  const applicable = rules.filter((rule) => rule.flavour === undefined || rule.flavour === flavour)
  const containers = indexContainers(configuration, circumstances.others, before?.containers)
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

  const entries = checkEntries(applicable, configuration, context, before)
  const sameProject =
    before?.project.configuration === configuration &&
    before.circumstances.facts === facts &&
    before.circumstances.baseline === baseline &&
    saysOfFiles(before.project) === saysOfFiles(project)
  const ofProject = sameProject
    ? before.ofProject
    : applicable.flatMap((rule) =>
        rule.scope === 'project'
          ? rule.check(configuration, context).map((problem) => toFinding(rule, problem, id))
          : [],
      )
  const sameDesign = sameProject && areSame(before.circumstances.others, circumstances.others)
  const ofDesign = sameDesign
    ? before.ofDesign
    : applicable.flatMap((rule) =>
        rule.scope === 'design'
          ? rule.check(project, circumstances.others, context).map((problem) => toFinding(rule, problem, id))
          : [],
      )

  const found = [...[...entries.values()].flatMap((entry) => entry.findings), ...ofProject, ...ofDesign]
  const shown = found.filter((one) => !isSilenced(one, circumstances.silenced))
  const sorted = sortFindings(shown, configuration)
  return {
    findings: before && areSame(before.findings, sorted) ? before.findings : sorted,
    silenced: found.length - shown.length,
    project,
    circumstances,
    containers,
    entries,
    ofProject,
    ofDesign,
  }
}

function checkEntries(
  rules: readonly Rule[],
  configuration: Tree,
  context: ProjectContext,
  before: CheckState | undefined,
): ReadonlyMap<string, CheckedEntry> {
  const checked = new Map<string, CheckedEntry>()
  for (const section of SECTIONS) {
    const kind = KIND_OF_SECTION[section]
    const ofKind = rules.filter((rule): rule is EntryRule => looksAt(rule, kind))
    for (const [name, value] of entriesOf(configuration[section])) {
      const key = `${kind}:${name}`
      const known = before?.entries.get(key)
      const isKnown =
        known?.value === value &&
        (before?.containers === context.containers || isStillTrue(known.lookups, context.containers))
      const entry: Entry = { kind, name, value, path: [section, name] }
      checked.set(key, isKnown ? known : checkEntry(ofKind, entry, context))
    }
  }
  return checked
}

function checkEntry(rules: readonly EntryRule[], entry: Entry, context: ProjectContext): CheckedEntry {
  const { flavour, today } = context
  const { answer: findings, lookups } = noteLookups(context.containers, (containers) => {
    const noting: EntryContext = { flavour, containers, today }
    const found: Finding[] = []
    for (const rule of rules) {
      for (const problem of rule.check(entry, noting)) found.push(toFinding(rule, problem, context.projectId))
    }
    return found
  })
  return { value: entry.value, findings, lookups }
}

function looksAt(rule: Rule, kind: EntryKind): boolean {
  return rule.scope === kind || rule.scope === 'entry' || (rule.scope === 'container' && kind !== 'route')
}

function isComparable(previous: CheckState, project: Project, { today }: Circumstances): boolean {
  const before = previous.project
  return (
    before.id === project.id && before.flavour === project.flavour && previous.circumstances.today === today
  )
}

function areSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, at) => item === right[at])
}

/** What rules may know of a project's files: two texts are the same where that is. */
function saysOfFiles({ files, duplicates = [] }: Project): string {
  return JSON.stringify([Object.keys(files), duplicates])
}

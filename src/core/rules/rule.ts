import type { Path } from '../base/path.ts'
import type { Tree, Value } from '../base/tree.ts'
import type { Duplicate, Flavour, Project, ProjectId } from '../model/design.ts'
import type { ProjectFacts } from '../model/facts.ts'
import type { Section } from '../model/sections.ts'
import type { Containers } from './containers.ts'

export type Severity = 'error' | 'warning' | 'info'

export type Category =
  | 'schema'
  | 'reference'
  | 'route'
  | 'topology'
  | 'data'
  | 'multi-site'
  | 'security'
  | 'lifecycle'
  | 'cost'

/** A change of the configuration that resolves a problem. Never applied unasked. */
export interface Fix {
  readonly title: string
  /** What it loses, changes for others, costs, or leaves to be done by hand, in a sentence: never one of many at once. */
  readonly consequence?: string
  readonly edit: (configuration: Tree) => Tree
}

/** What a rule's check returns: where, and what is wrong with which remedy. */
export interface Problem {
  readonly at: Path
  /** Other entries that the message names and that are as much to blame: they get the sign too. */
  readonly also?: readonly Path[]
  readonly message: string
  /** Where it is milder or worse than the rule's own severity. */
  readonly severity?: Severity
  /** None, the one fix, or the choices of a small menu. */
  readonly fixes?: readonly Fix[]
  /** Of a rule that is told once: what this problem shares with others, such as a version. */
  readonly cause?: string
}

/** What every check may look at besides its subject. */
export interface EntryContext {
  readonly flavour: Flavour
  /** Every application, worker and service by name, with its endpoints. */
  readonly containers: Containers
  /** The day of the check, as `YYYY-MM-DD`. */
  readonly today: string
}

/** What the checks of a whole project may look at besides its configuration. */
export interface ProjectContext extends EntryContext {
  readonly projectId: ProjectId
  readonly facts: ProjectFacts
  /** The configuration as it was imported; absent where there is none, as for what was drawn. */
  readonly baseline?: Tree
  /** Names that several of the files define. */
  readonly duplicates: readonly Duplicate[]
  /** The paths of the files. */
  readonly paths: readonly string[]
}

export type EntryKind = 'application' | 'service' | 'route'

export interface Entry {
  readonly kind: EntryKind
  readonly name: string
  readonly value: Value
  readonly path: Path
}

interface RuleBase {
  readonly id: string
  /** Other entries of the catalogue of constraints that this rule decides as well. */
  readonly covers?: readonly string[]
  readonly category: Category
  readonly severity: Severity
  readonly title: string
  /** Why it matters, in one or two sentences: shown beside every finding, and on the rule's page. */
  readonly why: string
  /** Path on docs.upsun.com, or with the prefix `fixed:` on fixed.docs.upsun.com. */
  readonly page: string
  /** Where it is set, the rule speaks of that flavour only. */
  readonly flavour?: Flavour
  /** One habit, or one version, makes all its problems in a project: they are one finding to read, at several places. */
  readonly isToldOnce?: true
}

/**
 * Looks at one entry (`container`: an application or a service; `entry`: any of the three kinds). Checked again when
 * that entry changes, or a container that the check asked for.
 */
export interface EntryRule extends RuleBase {
  readonly scope: EntryKind | 'container' | 'entry'
  readonly check: (entry: Entry, context: EntryContext) => readonly Problem[]
}

/** Looks at a whole project: checked again when anything in it that the rule reads, or a fact, changes. */
export interface ProjectRule extends RuleBase {
  readonly scope: 'project'
  /** Where it is set, the configuration that is checked has these sections and nothing else. */
  readonly reads?: readonly Section[]
  readonly check: (configuration: Tree, context: ProjectContext) => readonly Problem[]
}

/** Looks across the projects of a design: checked again when one of them changes. */
export interface DesignRule extends RuleBase {
  readonly scope: 'design'
  readonly check: (
    project: Project,
    others: readonly Project[],
    context: ProjectContext,
  ) => readonly Problem[]
}

export type Rule = EntryRule | ProjectRule | DesignRule

/** A problem with all that a reader of it needs. */
export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** The rule in a few words. */
  readonly title: string
  readonly message: string
  readonly why: string
  /** Full address of the documentation page. */
  readonly docs: string
  readonly projectId: ProjectId
  readonly at: Path
  /** Other entries that it speaks of. */
  readonly also?: readonly Path[]
  readonly fixes: readonly Fix[]
  /** Findings of one rule in a project with the same cause are told as one; those without stand for themselves. */
  readonly cause?: string
}

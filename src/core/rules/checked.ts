import type { ProjectId } from '../model/design.ts'
import type { Containers } from './containers.ts'
import { toFinding } from './finding.ts'
import { isStillTrue, type Lookups, NotingContainers } from './lookups.ts'
import type { Finding, Problem, ProjectContext, Rule } from './rule.ts'

/** What rules found in something, and what they asked of the containers. */
export interface Checked {
  readonly subject: unknown
  readonly findings: readonly Finding[]
  readonly lookups: Lookups
}

/** Whether rules would find the same once more, with these containers after those. */
export function isUpToDate(
  checked: Checked | undefined,
  subject: unknown,
  containers: Containers,
  before: Containers | undefined,
): checked is Checked {
  return (
    checked !== undefined &&
    checked.subject === subject &&
    (containers === before || isStillTrue(checked.lookups, containers))
  )
}

/** A check of one subject that is going on: rules look at a view of the containers that notes what they ask. */
export class Check {
  readonly containers: NotingContainers
  readonly #subject: unknown
  readonly #projectId: ProjectId
  readonly #findings: Finding[] = []

  constructor(subject: unknown, { containers, projectId }: ProjectContext) {
    this.containers = new NotingContainers(containers)
    this.#subject = subject
    this.#projectId = projectId
  }

  add(rule: Rule, problems: readonly Problem[]): void {
    for (const problem of problems) this.#findings.push(toFinding(rule, problem, this.#projectId))
  }

  done(): Checked {
    return { subject: this.#subject, findings: this.#findings, lookups: this.containers.lookups() }
  }
}

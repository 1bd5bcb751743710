import type { Containers } from './containers.ts'
import { toFinding } from './finding.ts'
import { isStillTrue, type Lookups, noteLookups } from './lookups.ts'
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

/** Runs some rules on one subject, on a view of the containers that notes what they ask. */
export function checkWith<SomeRule extends Rule>(
  rules: readonly SomeRule[],
  subject: unknown,
  { containers, projectId }: ProjectContext,
  checkOn: (noting: Containers) => (rule: SomeRule) => readonly Problem[],
): Checked {
  const { answer: findings, lookups } = noteLookups(containers, (noting) => {
    const check = checkOn(noting)
    const found: Finding[] = []
    for (const rule of rules) {
      for (const problem of check(rule)) found.push(toFinding(rule, problem, projectId))
    }
    return found
  })
  return { subject, findings, lookups }
}

import type { Tree } from '../base/tree.ts'
import { Check, type Checked, isUpToDate } from './checked.ts'
import type { Containers } from './containers.ts'
import type { Finding, ProjectContext, ProjectRule, Rule } from './rule.ts'
import { SectionsRead } from './sections-read.ts'

/** What the rules of the whole project found. */
export interface CheckedProject {
  readonly sections: SectionsRead
  readonly containers: Containers
  readonly byRule: ReadonlyMap<string, Checked>
  readonly findings: readonly Finding[]
}

/** Checks every rule of the whole project whose sections changed, or that asked for a container that changed. */
export function checkProjectRules(
  rules: readonly Rule[],
  configuration: Tree,
  context: ProjectContext,
  before: CheckedProject | undefined,
): CheckedProject {
  const { containers } = context
  const sections = new SectionsRead(configuration, before?.sections)
  const byRule = new Map<string, Checked>()
  for (const rule of rules) {
    if (rule.scope !== 'project') continue
    const part = sections.of(rule.reads)
    const known = before?.byRule.get(rule.id)
    const isKnown = isUpToDate(known, part, containers, before?.containers)
    byRule.set(rule.id, isKnown ? known : checkRule(rule, part, context))
  }
  const findings = [...byRule.values()].flatMap((checked) => checked.findings)
  return { sections, containers, byRule, findings }
}

function checkRule(rule: ProjectRule, part: Tree, context: ProjectContext): Checked {
  const check = new Check(part, context)
  check.add(rule, rule.check(part, { ...context, containers: check.containers }))
  return check.done()
}

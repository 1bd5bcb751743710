import { toPointer } from '../base/path.ts'
import type { Silenced } from '../model/design.ts'
import type { Finding, Problem, Rule } from './rule.ts'

const FIXED = 'fixed:'

/** The full address of a rule's documentation page. */
export function docsUrl(page: string): string {
  return page.startsWith(FIXED)
    ? `https://fixed.docs.upsun.com${page.slice(FIXED.length)}`
    : `https://docs.upsun.com${page}`
}

export function toFinding(rule: Rule, problem: Problem, projectId: string): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    severity: problem.severity ?? rule.severity,
    title: rule.title,
    message: problem.message,
    why: rule.why,
    docs: docsUrl(rule.page),
    projectId,
    at: problem.at,
    ...(problem.also && { also: problem.also }),
    fixes: problem.fixes ?? [],
    ...(rule.isToldOnce && { cause: problem.cause ?? '' }),
  }
}

/** Whether someone decided to live with a finding: in the entry that it is in, or in the whole design. */
export function isSilenced(finding: Finding, silenced: readonly Silenced[]): boolean {
  return silenced.some(
    ({ rule, project, at }) =>
      rule === finding.rule &&
      (project === undefined || project === finding.projectId) &&
      (at === '' || `${toPointer(finding.at)}/`.startsWith(`${at}/`)),
  )
}

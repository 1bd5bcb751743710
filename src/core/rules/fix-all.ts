import { toPointer } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import type { Project } from '../model/design.ts'
import { checkProject } from './check.ts'
import type { Finding } from './rule.ts'
import type { CheckState, Circumstances } from './run-rules.ts'

/** A fix may bring out what another fix is for; this often is looked again. */
const MOST_ROUNDS = 20

export interface Fixed {
  readonly configuration: Tree
  /** What was resolved, in that order. */
  readonly applied: readonly Finding[]
}

/**
 * Applies the fix of every wanted finding that has exactly one; where there is a choice, nothing is chosen. What was
 * fixed once in a place is not fixed there again, so that two rules that disagree come to an end.
 */
export function fixAll(
  project: Project,
  circumstances: Circumstances,
  isWanted: (finding: Finding) => boolean = () => true,
): Fixed {
  const applied: Finding[] = []
  const done = new Set<string>()
  let { configuration } = project
  let state: CheckState | undefined
  for (let round = 0; round < MOST_ROUNDS; round++) {
    state = checkProject({ ...project, configuration }, circumstances, state)
    const before = configuration
    for (const finding of state.findings) {
      const [fix, ...others] = finding.fixes
      const key = `${finding.rule} ${toPointer(finding.at)}`
      if (!fix || others.length > 0 || done.has(key) || !isWanted(finding)) continue
      const next = fix.edit(configuration)
      if (next === configuration) continue
      configuration = next
      done.add(key)
      applied.push(finding)
    }
    if (configuration === before) break
  }
  return { configuration, applied }
}

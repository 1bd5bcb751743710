import type { Project } from '../model/design.ts'
import { ALL_RULES } from './all-rules.ts'
import { type CheckState, type Circumstances, runRules } from './run-rules.ts'

/** The findings of one project of a design; with the state of an earlier check only what changed is checked again. */
export function checkProject(
  project: Project,
  circumstances: Circumstances,
  previous?: CheckState,
): CheckState {
  return runRules(ALL_RULES, project, circumstances, previous)
}

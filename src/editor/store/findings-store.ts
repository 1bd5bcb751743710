import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProjectId } from '../../core/model/design.ts'
import type { ProjectFacts } from '../../core/model/facts.ts'
import { checkProject } from '../../core/rules/check.ts'
import type { CheckState } from '../../core/rules/run-rules.ts'
import type { EditorState } from './editor-state.ts'
import type { EditorStore } from './editor-store.ts'
import { type Findings, NO_FINDINGS, placeFindings } from './findings.ts'
import { graphFor } from './graphs.ts'

// One object, so that checks see that nothing changed.
const NOTHING_STATED: ProjectFacts = {}

export type FindingsStore = StoreApi<Findings>

/** Findings that follow the design: after each change, only what it touched is checked again. */
export function createFindingsStore(editor: EditorStore, today: () => string): FindingsStore {
  const store = createStore<Findings>()(() => NO_FINDINGS)
  let states: Readonly<Record<ProjectId, CheckState>> = {}

  function check({ design, baselines }: EditorState): void {
    const checked = design.projects.map((project) => {
      const baseline = baselines[project.id]?.configuration
      const circumstances = {
        facts: design.facts[project.id] ?? NOTHING_STATED,
        today: today(),
        others: design.projects.filter((other) => other !== project),
        silenced: design.silenced,
        ...(baseline && { baseline }),
      }
      return [project.id, checkProject(project, circumstances, states[project.id])] as const
    })
    states = Object.fromEntries(checked)
    const perProject = checked.map(([id, { project, findings, silenced, circumstances }]) => ({
      project: id,
      findings,
      edges: graphFor(project.configuration).edges,
      silenced,
      circumstances,
    }))
    store.setState(placeFindings(perProject, store.getState()), true)
  }

  check(editor.getState())
  editor.subscribe((state, previous) => {
    const { projects, facts, silenced } = state.design
    const before = previous.design
    // Moving nodes is no reason to check.
    if (projects !== before.projects || facts !== before.facts || silenced !== before.silenced) check(state)
  })
  return store
}

import type { EditorState } from './editor-state.ts'
import type { UnreadDesign } from './unread-design.ts'

/** The design with what its projects were when they were imported: what this browser keeps, and nobody else is sent. */
export function designToKeep({ design, baselines }: Pick<EditorState, 'design' | 'baselines'>): UnreadDesign {
  return {
    ...design,
    projects: design.projects.map((project) => {
      const baseline = baselines[project.id]
      return baseline ? { ...project, imported: baseline.files } : project
    }),
  }
}

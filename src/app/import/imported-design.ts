import type { ImportPlan } from '../../core/repository/plan-import.ts'
import type { UnreadDesign } from '../../editor/store/unread-design.ts'

/** The design of an import, whose projects remember what their files said; those of a saved design came from none. */
export function importedDesign({ design, origins }: Pick<ImportPlan, 'design' | 'origins'>): UnreadDesign {
  return {
    ...design,
    projects: design.projects.map((project) =>
      Object.hasOwn(origins, project.id) ? { ...project, imported: project.files } : project,
    ),
  }
}

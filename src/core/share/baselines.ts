import * as z from 'zod/mini'
import { recordOf } from '../base/record-of.ts'
import type { Design } from '../model/design.ts'
import type { Files } from '../model/files.ts'
import { parseJson, parseSaved } from './parse-saved.ts'
import { fromSavedFiles, toSavedFiles, type UnreadDesign } from './save.ts'
import { PROJECTS, SavedFilesSchema } from './saved-design.ts'

/** The files of imported projects as they came in, by project. It is stored beside a design, and never sent. */
const SavedBaselinesSchema = z.strictObject({
  version: z.literal(1),
  files: recordOf(SavedFilesSchema, PROJECTS),
})

/** The form in which it is stored; undefined where nothing was imported, or it is more than could be read back. */
export function printBaselines(design: Design | UnreadDesign): string | undefined {
  const imported = design.projects.flatMap((project): [string, Files][] =>
    'imported' in project && project.imported ? [[project.id, project.imported]] : [],
  )
  if (imported.length === 0) return undefined
  const files = Object.fromEntries(imported.map(([id, each]) => [id, toSavedFiles(each)]))
  const saved = { version: 1, files }
  return parseSaved(SavedBaselinesSchema, saved).ok ? JSON.stringify(saved) : undefined
}

/** The design with what its projects were when they were imported. What cannot be read is left out. */
export function withBaselines(design: UnreadDesign, stored: unknown): UnreadDesign {
  const json = typeof stored === 'string' ? parseJson(stored) : undefined
  const parsed = json?.ok ? parseSaved(SavedBaselinesSchema, json.value) : undefined
  if (!parsed?.ok) return design
  const files = new Map(Object.entries(parsed.value.files))
  return {
    ...design,
    projects: design.projects.map((project) => {
      const imported = files.get(project.id)
      return imported ? { ...project, imported: fromSavedFiles(imported) } : project
    }),
  }
}

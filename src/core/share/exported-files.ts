import type { Design } from '../model/design.ts'
import type { FileContent } from '../model/files.ts'
import { fileNameOf } from './file-name.ts'
import { rootOfId } from './rooted-id.ts'
import type { UnreadDesign } from './save.ts'
import { printSidecar, SIDECAR_PATH } from './sidecar.ts'

export interface ExportedFile {
  /** Path in the export: inside a folder per project where there are several. */
  readonly path: string
  readonly content: FileContent
  /** Kept for Toposcope beside the files of the platform. */
  readonly isSidecar: boolean
}

/** Every file of a design as it would be written to disk, sidecars last in each project. */
export function exportedFiles(design: Design | UnreadDesign): ExportedFile[] {
  const folders = foldersOf(design)
  return design.projects.flatMap(({ id, files }, at) => {
    const folder = folders[at] ?? ''
    const written = Object.entries(files).map(([path, content]) => ({
      path: folder + path,
      content,
      isSidecar: false,
    }))
    const sidecar = printSidecar(design, id)
    if (sidecar === undefined) return written
    return [...written, { path: folder + SIDECAR_PATH, content: sidecar, isSidecar: true }]
  })
}

/** Where their ids say they were. Else no folder for one project, or one each, told apart by number where names are equal. */
function foldersOf({ projects }: Design | UnreadDesign): string[] {
  const roots = projects.flatMap(({ id }) => rootOfId(id) ?? [])
  if (roots.length === projects.length) return roots
  if (projects.length < 2) return ['']
  const names = projects.map(({ name }) => fileNameOf(name))
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length
    return before === 0 ? `${name}/` : `${name}-${before + 1}/`
  })
}

import type { Design, ProjectId } from '../model/design.ts'
import type { FileContent, Files } from '../model/files.ts'
import { parseSidecar, SIDECAR_PATH, type Sidecar } from '../share/sidecar.ts'
import { pathInFolder, placeOf } from './folder-files.ts'
import type { OpenedFolder } from './opened-folder.ts'

/** What a project becomes with files as they are in its folder. */
export interface TakenChange {
  readonly id: ProjectId
  readonly files: Files
  /** What is to be known of it besides its files; absent where that stays. */
  readonly sidecar?: Sidecar
}

const NOTHING_TOLD: Sidecar = { facts: {}, layout: {}, silenced: [] }

/** The projects that change when some files of a folder are taken as they are there; undefined is a file that is gone. */
export function takeChanges(
  design: Design,
  folder: OpenedFolder,
  taken: ReadonlyMap<string, FileContent | undefined>,
): readonly TakenChange[] {
  const left = new Map(taken)
  return design.projects.flatMap((project): TakenChange[] => {
    const place = placeOf(design, folder, project.id)
    const known = new Map(
      [...Object.keys(place.origins), ...Object.keys(project.files)].map((path) => [
        pathInFolder(place, path),
        path,
      ]),
    )
    const files = new Map(Object.entries(project.files))
    let sidecar: Sidecar | undefined
    let isChanged = false
    for (const [path, content] of left) {
      const isSidecar = path === place.root + SIDECAR_PATH
      const own = known.get(path) ?? (path.startsWith(place.root) ? path.slice(place.root.length) : undefined)
      if (own === undefined) continue
      left.delete(path)
      isChanged = true
      if (isSidecar) sidecar = sidecarIn(content)
      else if (content === undefined) files.delete(own)
      else files.set(own, content)
    }
    if (!isChanged) return []
    return [{ id: project.id, files: Object.fromEntries(files), ...(sidecar && { sidecar }) }]
  })
}

/** What cannot be read says nothing, and is kept beside as it is. */
function sidecarIn(content: FileContent | undefined): Sidecar | undefined {
  if (content === undefined) return NOTHING_TOLD
  const parsed = typeof content === 'string' ? parseSidecar(content) : undefined
  return parsed?.ok ? parsed.value : undefined
}

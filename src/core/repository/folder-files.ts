import type { Design, ProjectId } from '../model/design.ts'
import type { FileContent } from '../model/files.ts'
import { fileNameOf } from '../share/file-name.ts'
import { parseSidecar, printSidecar, SIDECAR_PATH } from '../share/sidecar.ts'
import type { FolderProject, OpenedFolder } from './opened-folder.ts'
import { withSidecar } from './with-sidecar.ts'

/** What a design wants in its folder, by path there; undefined where a file of its own is to be gone. */
export type WantedFiles = ReadonlyMap<string, FileContent | undefined>

/**
 * The files of a design in its folder. Projects that were added get a folder of their own; the files of projects that
 * were taken out of the design are left alone.
 */
export function folderFiles(design: Design, folder: OpenedFolder): WantedFiles {
  const wanted = new Map<string, FileContent | undefined>()
  for (const { id, files } of design.projects) {
    const { root, origins } = placeOf(design, folder, id)
    for (const path of new Set([...Object.keys(origins), ...Object.keys(files)])) {
      wanted.set(pathInFolder({ root, origins }, path), Object.hasOwn(files, path) ? files[path] : undefined)
    }
    const path = root + SIDECAR_PATH
    // Two flavours in one folder share a sidecar: it is the first one's.
    if (!wanted.has(path)) wanted.set(path, sidecarOf(design, id, folder.files[path]))
  }
  return wanted
}

/** Where a project is in a folder. */
export function placeOf(design: Design, { projects }: OpenedFolder, id: ProjectId): FolderProject {
  const known = Object.hasOwn(projects, id) ? projects[id] : undefined
  if (known) return known
  const taken = new Set(Object.values(projects).map(({ root }) => root))
  for (const project of design.projects) {
    if (Object.hasOwn(projects, project.id)) continue
    const root = freeRoot(fileNameOf(project.name), taken)
    if (project.id === id) return { root, origins: {} }
    taken.add(root)
  }
  return { root: '', origins: {} }
}

export function pathInFolder({ root, origins }: FolderProject, path: string): string {
  return (Object.hasOwn(origins, path) ? origins[path] : undefined) ?? root + path
}

/** The folder after some of its files were written or taken: undefined stands for one that is gone. */
export function afterSave(design: Design, folder: OpenedFolder, changed: WantedFiles): OpenedFolder {
  const files = new Map(Object.entries(folder.files))
  for (const [path, content] of changed) {
    if (content === undefined) files.delete(path)
    else files.set(path, content)
  }
  const projects = design.projects.map(({ id, files: own }) => {
    const place = placeOf(design, folder, id)
    const origins = Object.fromEntries(Object.keys(own).map((path) => [path, pathInFolder(place, path)]))
    return [id, { root: place.root, origins }]
  })
  return {
    projects: { ...folder.projects, ...Object.fromEntries(projects) },
    files: Object.fromEntries(files),
  }
}

function freeRoot(name: string, taken: ReadonlySet<string>): string {
  let root = `${name}/`
  for (let number = 2; taken.has(root); number++) root = `${name}-${number}/`
  return root
}

/** The sidecar as it was read where it still says the same, or where it is nothing that could be said again. */
function sidecarOf(design: Design, id: ProjectId, read: FileContent | undefined): FileContent | undefined {
  const printed = printSidecar(design, id)
  if (read === undefined) return printed
  const before = typeof read === 'string' ? parseSidecar(read) : undefined
  if (!before?.ok) return read
  return printSidecar(withSidecar(design, id, before.value), id) === printed ? read : printed
}

import type { ProjectId } from '../model/design.ts'
import type { FileContent } from '../model/files.ts'
import { SIDECAR_PATH } from '../share/sidecar.ts'
import type { Incoming } from './incoming.ts'
import type { Origins } from './take-project.ts'

/** A folder of the disk that a design was read from, as it was last read or written. */
export interface OpenedFolder {
  readonly projects: Readonly<Record<ProjectId, FolderProject>>
  /** What the files held, by path in the folder. */
  readonly files: Readonly<Record<string, FileContent>>
}

export interface FolderProject {
  /** Its own folder, with a slash at its end; empty where that is the top. */
  readonly root: string
  /** Paths in the folder by path in the project, of the files that were there. */
  readonly origins: Origins
}

/** What is to be remembered of a folder, so that its files can be written again where they were. */
export function openedFolder(
  origins: Readonly<Record<ProjectId, Origins>>,
  incoming: Incoming,
): OpenedFolder {
  const projects = Object.fromEntries(
    Object.entries(origins).map(([id, own]) => [id, { root: rootOf(own), origins: own }]),
  )
  const paths = new Set(
    Object.values(projects).flatMap(({ root, origins: own }) => [...Object.values(own), root + SIDECAR_PATH]),
  )
  const files = incoming.files.filter(({ path }) => paths.has(path))
  return { projects, files: Object.fromEntries(files.map(({ path, content }) => [path, content])) }
}

function rootOf(origins: Origins): string {
  const [path, origin] = Object.entries(origins)[0] ?? ['', '']
  return origin.endsWith(path) ? origin.slice(0, origin.length - path.length) : ''
}

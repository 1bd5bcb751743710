import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isForeign } from '../../core/formats/find-projects.ts'
import { MAX_LISTED } from '../../core/repository/bounds.ts'

export interface Listing {
  /** From the folder, with `/` between folders, what is nearer to the top first. */
  readonly paths: readonly string[]
  /** Whether there are more than are listed. */
  readonly isCut: boolean
}

/** The files in a folder, and in the folders in it that may hold code of one's own. */
export async function listFolder(folder: string): Promise<Listing> {
  const root = await realpath(folder)
  const paths: string[] = []
  const waiting = ['']
  // It grows while it is gone through.
  for (const inner of waiting) {
    for (const entry of await entriesOf(join(root, inner))) {
      if (paths.length + waiting.length >= MAX_LISTED) return { paths, isCut: true }
      const path = inner + entry.name
      if (entry.isDirectory()) {
        if (!isForeign(`${path}/`)) waiting.push(`${path}/`)
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(join(root, path), root)))) {
        paths.push(path)
      }
    }
  }
  return { paths, isCut: false }
}

/** In one order on every system; nothing of what may not be looked into. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Links to folders are not followed: they may go in circles. */
async function leadsToFile(path: string, root: string): Promise<boolean> {
  try {
    return (await realpath(path)).startsWith(root + sep) && (await stat(path)).isFile()
  } catch {
    return false
  }
}

import { lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fail, ok, type Result } from '../../core/base/result.ts'
import type { FileContent } from '../../core/model/files.ts'
import { isInnerPath } from '../../core/share/file-path.ts'
import { errorWords } from './error-words.ts'
import { placeIn } from './place-in.ts'
import { bytesOf, writeFiles } from './write-files.ts'

export interface PackedFile {
  readonly path: string
  readonly content: FileContent
}

type Standing = 'new' | 'same' | 'other'

/**
 * Writes files of any origin below a folder, and nowhere else: not through links, not over what is there unless
 * `mayReplace`. All or, where one is refused, none.
 */
export async function unpack(
  folder: string,
  files: readonly PackedFile[],
  mayReplace: boolean,
): Promise<Result<void, string>> {
  try {
    await mkdir(folder, { recursive: true })
    const root = await realpath(folder)
    const changes = []
    for (const { path, content } of files) {
      const standing = await standingOf(root, path, content)
      if (!standing.ok) return standing
      if (standing.value === 'other' && !mayReplace) {
        return fail(
          `${path} is there already and says something else. Nothing was written; --force replaces it.`,
        )
      }
      if (standing.value !== 'same') changes.push({ place: placeIn(root, path), content })
    }
    const written = await writeFiles(changes)
    return written.ok
      ? ok(undefined)
      : fail(`${relative(root, written.failure.place)} ${written.failure.reason}.`)
  } catch (error) {
    return fail(`${folder} ${errorWords(error)}.`)
  }
}

/** What stands where a file is to be written, or why it must not be written there. */
async function standingOf(
  root: string,
  path: string,
  content: FileContent,
): Promise<Result<Standing, string>> {
  const place = placeIn(root, path)
  if (!isInnerPath(path) || !place.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return fail(`${JSON.stringify(path)} does not stay in the folder. Nothing was written.`)
  }
  for (const above of foldersBetween(root, place)) {
    const kind = await kindAt(above)
    if (kind === 'none') return ok('new')
    if (kind !== 'folder')
      return fail(`${relative(root, above)} is no folder of its own. Nothing was written.`)
  }
  const kind = await kindAt(place)
  if (kind === 'none') return ok('new')
  if (kind !== 'file') return fail(`${path} is there already and is no file. Nothing was written.`)
  const { size } = await stat(place)
  const bytes = bytesOf(content)
  return ok(size === bytes.length && bytes.equals(await readFile(place)) ? 'same' : 'other')
}

/** The folders on the way, from the top. */
function foldersBetween(root: string, place: string): string[] {
  const parts = relative(root, dirname(place)).split(sep).filter(Boolean)
  return parts.map((_, at) => join(root, ...parts.slice(0, at + 1)))
}

/** A link is neither a file nor a folder here: it may lead anywhere. */
async function kindAt(place: string): Promise<'none' | 'file' | 'folder' | 'special'> {
  try {
    const found = await lstat(place)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}

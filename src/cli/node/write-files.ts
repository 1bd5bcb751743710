import { chmod, type FileHandle, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../core/base/result.ts'
import type { FileContent } from '../../core/model/files.ts'
import { errorWords } from './error-words.ts'

export interface FileChange {
  /** Absolute. */
  readonly place: string
  readonly content: FileContent
  /** What the file has to hold still; without it, whatever is there is replaced. */
  readonly before?: FileContent
}

export interface WriteFailure {
  readonly place: string
  readonly reason: string
}

interface Prepared {
  readonly place: string
  readonly target: string
  readonly draft: string
}

/**
 * Writes every file beside its place and renames them all at the end: none is ever half written, and where one cannot
 * be written none is changed.
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<Result<number, WriteFailure>> {
  const prepared: Prepared[] = []
  try {
    for (const change of changes) {
      const draft = await attempt(change.place, () => prepare(change))
      if (!draft.ok) return draft
      prepared.push(draft.value)
    }
    for (const { place, target, draft } of prepared) {
      const renamed = await attempt(place, async () => ok(await rename(draft, target)))
      if (!renamed.ok) return renamed
    }
    return ok(changes.length)
  } finally {
    // Those that were renamed are gone by now.
    await Promise.all(prepared.map(({ draft }) => rm(draft, { force: true })))
  }
}

async function attempt<Value>(
  place: string,
  write: () => Promise<Result<Value, string>>,
): Promise<Result<Value, WriteFailure>> {
  try {
    const written = await write()
    return written.ok ? written : fail({ place, reason: written.failure })
  } catch (error) {
    return fail({ place, reason: errorWords(error) })
  }
}

async function prepare({ place, content, before }: FileChange): Promise<Result<Prepared, string>> {
  const existing = await existingAt(place)
  if (existing && !existing.isFile) return fail('is not a file')
  if (before !== undefined) {
    const isSame = existing && bytesOf(before).equals(await readFile(existing.target))
    if (!isSame) return fail('was changed by someone else in the meantime: nothing was written')
  }
  const target = existing?.target ?? place
  await mkdir(dirname(target), { recursive: true })
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`)
  await writeDraft(draft, bytesOf(content), existing?.mode)
  return ok({ place, target, draft })
}

/** What a place leads to: a link stays a link. */
async function existingAt(place: string) {
  try {
    const target = await realpath(place)
    const found = await stat(target)
    return { target, isFile: found.isFile(), mode: found.mode & 0o7777 }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function writeDraft(draft: string, bytes: Buffer, mode: number | undefined): Promise<void> {
  let file: FileHandle | undefined
  try {
    file = await open(draft, 'wx', 0o666)
    await file.writeFile(bytes)
    await file.sync()
    if (mode !== undefined) await chmod(draft, mode)
  } catch (error) {
    if (file) await rm(draft, { force: true })
    throw error
  } finally {
    await file?.close()
  }
}

export function bytesOf(content: FileContent): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)
}

import { fail, ok, type Result } from '../../core/base/result.ts'
import { isForeign } from '../../core/formats/find-projects.ts'
import { isInnerPath } from '../../core/share/file-path.ts'
import type { LeftOut } from '../import/incoming.ts'
import { type Listed, type ListedFile, MAX_LISTED } from './listed.ts'

/** A file that can be read, wherever it lies. */
export interface Source {
  readonly path: string
  readonly size: number
  readonly read: () => Promise<Result<Uint8Array, string>>
}

export interface Sources {
  readonly sources: readonly Source[]
  readonly leftOut: readonly LeftOut[]
}

/** What is listed, archives opened: their files come under the name of the archive. */
export async function sourcesOf(listed: readonly Listed[]): Promise<Sources> {
  const opened = await Promise.all(listed.map(opensTo))
  const all = opened.flatMap(({ sources }) => sources)
  const own = all.filter(({ path }) => isInnerPath(path) && !isForeign(path))
  return {
    sources: own,
    leftOut: [
      ...opened.flatMap(({ leftOut }) => leftOut),
      ...foreignFolders(all).map((path) => ({ path, reason: 'not looked into' })),
    ],
  }
}

function opensTo(each: Listed): Promise<Sources> | Sources {
  if ('reason' in each) return { sources: [], leftOut: [each] }
  return /\.zip$/i.test(each.path) ? archived(each) : { sources: [sourceOf(each)], leftOut: [] }
}

function sourceOf({ path, file }: ListedFile): Source {
  return {
    path,
    size: file.size,
    read: async () => {
      try {
        return ok(new Uint8Array(await file.arrayBuffer()))
      } catch {
        return fail('the browser could not read it')
      }
    },
  }
}

async function archived({ path, file }: ListedFile): Promise<Sources> {
  // Loaded with the first archive: few imports have one.
  const [{ readZipDirectory }, { unzip }] = await Promise.all([
    import('./zip-directory.ts'),
    import('./unzip.ts'),
  ])
  const directory = await readZipDirectory(file)
  if (!directory.ok) return { sources: [], leftOut: [{ path, reason: directory.failure }] }
  if (directory.value.length > MAX_LISTED) {
    return { sources: [], leftOut: [{ path, reason: `more than ${MAX_LISTED} files` }] }
  }
  const folder = path.replace(/\.zip$/i, '/')
  const files = directory.value.filter((entry) => !entry.path.endsWith('/'))
  return {
    sources: files.map((entry) => ({
      path: folder + entry.path,
      size: Math.max(entry.size, entry.packedSize),
      read: () => unzip(file, entry),
    })),
    leftOut: [],
  }
}

/** The folders of others, each once however many files it has. */
function foreignFolders(sources: readonly Source[]): readonly string[] {
  const folders = sources.flatMap(({ path }) => {
    const parts = path.split('/')
    const depth = parts.findIndex(
      (_, at) => at < parts.length - 1 && isForeign(`${parts.slice(0, at + 1).join('/')}/`),
    )
    return depth < 0 ? [] : [`${parts.slice(0, depth + 1).join('/')}/`]
  })
  return [...new Set(folders)]
}

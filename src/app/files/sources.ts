import { fail, ok, type Result } from '../../core/base/result.ts'
import { isForeign } from '../../core/formats/find-projects.ts'
import type { FileContent } from '../../core/model/files.ts'
import { MAX_LISTED } from '../../core/repository/bounds.ts'
import type { LeftOut } from '../../core/repository/incoming.ts'
import type { Source } from '../../core/repository/read-sources.ts'
import { isInnerPath } from '../../core/share/file-path.ts'
import { decodeFile } from './decode.ts'
import type { Listed, ListedFile } from './listed.ts'
import type { unzip } from './unzip.ts'
import type { ZipEntry } from './zip-directory.ts'

const UNREADABLE = 'the browser could not read it'

export interface Sources {
  readonly sources: readonly Source[]
  readonly leftOut: readonly LeftOut[]
}

/** What is listed, archives opened: their files come under the name of the archive. */
export async function sourcesOf(listed: readonly Listed[]): Promise<Sources> {
  const opened = await Promise.all(listed.map(opensTo))
  const all = opened.flatMap(({ sources }) => sources)
  const own = all.filter(({ path }) => !isForeign(path))
  return {
    sources: own.filter(({ path }) => isInnerPath(path)),
    leftOut: [
      ...opened.flatMap(({ leftOut }) => leftOut),
      ...own
        .filter(({ path }) => !isInnerPath(path))
        .map(({ path }) => ({ path, reason: 'not in its folder' })),
      ...foreignFolders(all).map((path) => ({ path, reason: 'not looked into' })),
    ],
  }
}

function opensTo(each: Listed): Promise<Sources> | Sources {
  if ('reason' in each) return { sources: [], leftOut: [each] }
  return /\.zip$/i.test(each.path) ? archived(each) : { sources: [sourceOf(each)], leftOut: [] }
}

function sourceOf({ path, open }: ListedFile): Source {
  return {
    path,
    read: (admit) =>
      attempt(async () => {
        const file = await open()
        const refusal = admit(file.size)
        return refusal === undefined ? ok(new Uint8Array(await file.arrayBuffer())) : fail(refusal)
      }),
  }
}

async function archived({ path, open }: ListedFile): Promise<Sources> {
  const leaveOut = (reason: string): Sources => ({ sources: [], leftOut: [{ path, reason }] })
  // Loaded with the first archive: few imports have one.
  const [{ readZipDirectory }, unzipping] = await Promise.all([
    import('./zip-directory.ts'),
    import('./unzip.ts'),
  ])
  try {
    const archive = await open()
    const directory = await readZipDirectory(archive)
    if (!directory.ok) return leaveOut(directory.failure)
    if (directory.value.length > MAX_LISTED) return leaveOut(`more than ${MAX_LISTED} files`)
    const folder = path.replace(/\.zip$/i, '/')
    const files = directory.value.filter((entry) => !entry.path.endsWith('/'))
    return {
      sources: files.map((entry) => packedSource(folder + entry.path, archive, entry, unzipping.unzip)),
      leftOut: [],
    }
  } catch {
    return leaveOut(UNREADABLE)
  }
}

function packedSource(path: string, archive: File, entry: ZipEntry, unpack: typeof unzip): Source {
  return {
    path,
    read: (admit) =>
      attempt(async () => {
        const refusal = admit(Math.max(entry.size, entry.packedSize))
        return refusal === undefined ? unpack(archive, entry) : fail(refusal)
      }),
  }
}

/** Files can go away, or be locked, at any time. */
async function attempt(
  read: () => Promise<Result<Uint8Array, string>>,
): Promise<Result<FileContent, string>> {
  try {
    const bytes = await read()
    return bytes.ok ? ok(decodeFile(bytes.value)) : bytes
  } catch {
    return fail(UNREADABLE)
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

import type { Result } from '../base/result.ts'
import { findProjects } from '../formats/find-projects.ts'
import { formats } from '../formats/formats.ts'
import { misnamed } from '../formats/misnamed.ts'
import type { FileContent } from '../model/files.ts'
import { SIDECAR_PATH } from '../share/sidecar.ts'
import { type Incoming, isPicture, type LeftOut, NOT_CONFIGURATION } from './incoming.ts'

/** Bounds of one reading: what is above is left out and said. Configurations are kilobytes. */
const MAX_FILE = 1024 * 1024
const MAX_TOTAL = 16 * MAX_FILE
const MAX_FILES = 2000
/** Pictures are large, and a folder may have thousands that carry no design. */
const MAX_PICTURES = 8

/** A file that can be read, wherever it lies. */
export interface Source {
  readonly path: string
  /** What it holds, if `admit` has no reason against that many bytes. */
  readonly read: (admit: Admit) => Promise<Result<FileContent, string>>
}

/** Why a file of this size is not read; undefined where it may be. What is admitted counts towards the bounds. */
export type Admit = (size: number) => string | undefined

/** Reads of all the files those that say something of a topology, and no others. */
export async function readSources(sources: readonly Source[]): Promise<Incoming> {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const reader = createReader(byPath)
  await reader.read(configurationIn([...byPath.keys()]))
  await reader.read(pathsIncludedBy(reader.contents))
  const unread = [...byPath.keys()].filter((path) => !reader.isTried(path))
  return {
    files: [...reader.contents].map(([path, content]) => ({ path, content })),
    leftOut: [...reader.leftOut, ...unread.map((path) => ({ path, reason: reasonFor(path) }))],
  }
}

/** Configuration, sidecars and saved designs; without any of them every YAML file, and without those some pictures. */
function configurationIn(paths: readonly string[]): readonly string[] {
  const configuration = findProjects(paths).flatMap(({ root, paths: own }) =>
    [...own, SIDECAR_PATH].map((path) => root + path),
  )
  const saved = paths.filter((path) => path.endsWith('.toposcope.json'))
  const wanted = [...saved, ...configuration]
  if (wanted.length > 0) return wanted
  const texts = paths.filter((path) => /\.ya?ml$/.test(path))
  return texts.length > 0 ? texts : paths.filter(isPicture).slice(0, MAX_PICTURES)
}

/** Where the files may be that the configuration in what was read includes. */
export function pathsIncludedBy(contents: ReadonlyMap<string, FileContent>): readonly string[] {
  return findProjects([...contents.keys()]).flatMap(({ root, flavour, paths }) => {
    const files = Object.fromEntries(paths.map((path) => [path, contents.get(root + path) ?? '']))
    // Most projects include nothing: those are not read for it.
    if (!Object.values(files).some(mayInclude)) return []
    return formats[flavour]
      .read(files)
      .includes.flatMap(({ candidates }) => candidates.map((path) => root + path))
  })
}

function mayInclude(content: FileContent): boolean {
  return typeof content === 'string' && content.includes('!include')
}

function reasonFor(path: string): string {
  return /(^|\/)\.upsun\/.+\/[^/]+\.ya?ml$/.test(path)
    ? 'the platform reads only the first level of .upsun'
    : (misnamed(path) ?? NOT_CONFIGURATION)
}

interface Reader {
  readonly contents: ReadonlyMap<string, FileContent>
  readonly leftOut: readonly LeftOut[]
  /** Reads those of the paths that are there and were not read yet. */
  readonly read: (paths: readonly string[]) => Promise<void>
  readonly isTried: (path: string) => boolean
}

function createReader(sources: ReadonlyMap<string, Source>): Reader {
  const contents = new Map<string, FileContent>()
  const leftOut: LeftOut[] = []
  const tried = new Set<string>()
  let total = 0

  function admit(size: number, path: string): string | undefined {
    if (size > MAX_FILE && !isPicture(path)) return 'larger than 1 MiB'
    if (total + size > MAX_TOTAL) return 'more than 16 MiB in one import'
    if (contents.size >= MAX_FILES) return `more than ${MAX_FILES} files of configuration`
    total += size
    return undefined
  }

  return {
    contents,
    leftOut,
    isTried: (path) => tried.has(path),
    read: async (paths) => {
      for (const path of paths) {
        const source = sources.get(path)
        if (!source || tried.has(path)) continue
        tried.add(path)
        const content = await source.read((size) => admit(size, path))
        if (content.ok) contents.set(path, content.value)
        else leftOut.push({ path, reason: content.failure })
      }
    },
  }
}

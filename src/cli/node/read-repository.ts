import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { groupBy } from '../../core/base/group-by.ts'
import { fail, ok, type Result } from '../../core/base/result.ts'
import { findProjects, isForeign } from '../../core/formats/find-projects.ts'
import { misnamed } from '../../core/formats/misnamed.ts'
import { type Incoming, NOT_CONFIGURATION } from '../../core/repository/incoming.ts'
import { pathsIncludedBy, readSources, type Source } from '../../core/repository/read-sources.ts'
import { SIDECAR_PATH } from '../../core/share/sidecar.ts'
import { errorWords } from './error-words.ts'
import { listFolder } from './list-folder.ts'
import { sourceOf } from './source-of.ts'

/** What was read of a repository, or of single files. */
export interface Repository {
  /** The folder that all paths count from, absolute. */
  readonly base: string
  readonly incoming: Incoming
  /** What could not be read although it is asked for, by path. */
  readonly unread: ReadonlyMap<string, string>
  readonly notes: readonly string[]
}

export const NOTHING_THERE =
  'holds no configuration. Toposcope reads .upsun/*.yaml and the files of Platform.sh (.platform.app.yaml, .platform/*.yaml): name the folder that has them, or the files'

/** Reads one folder, or single files. */
export async function readRepository(
  named: readonly string[],
  cwd: string,
): Promise<Result<Repository, string>> {
  const places = named.map((path) => resolve(cwd, path))
  const kinds = await Promise.all(places.map(kindOf))
  const missing = kinds.findIndex(({ fault }) => fault !== undefined)
  if (missing >= 0) return fail(`${named[missing]} ${kinds[missing]?.fault}.`)
  const [first = cwd] = places
  if (kinds.every(({ isFolder }) => !isFolder)) return readNamed(places)
  if (places.length > 1) return fail('Name one folder, or single files, but not both.')
  return readFolder(first, named[0] ?? '')
}

async function kindOf(place: string): Promise<{ isFolder: boolean; fault?: string }> {
  try {
    const found = await stat(place)
    if (found.isFile() || found.isDirectory()) return { isFolder: found.isDirectory() }
    return { isFolder: false, fault: 'is neither a file nor a folder' }
  } catch (error) {
    return { isFolder: false, fault: errorWords(error) }
  }
}

async function readFolder(base: string, name: string): Promise<Result<Repository, string>> {
  const listing = await listFolder(base)
  // A design saved somewhere in a repository is not what the platform reads.
  const paths = listing.paths.filter((path) => !path.endsWith('.toposcope.json'))
  const projects = findProjects(paths)
  if (projects.length === 0) return fail(nothingAmong(paths, name))
  const incoming = await readSources(paths.map((path) => sourceOf(path, join(base, path))))
  const wanted = new Set(
    projects.flatMap(({ root, paths: own }) => [...own, SIDECAR_PATH].map((path) => root + path)),
  )
  const leftOut = incoming.leftOut.filter(({ reason }) => reason !== NOT_CONFIGURATION)
  return ok({
    base,
    incoming,
    unread: new Map(leftOut.flatMap(({ path, reason }) => (wanted.has(path) ? [[path, reason]] : []))),
    notes: [
      ...leftOut.flatMap(({ path, reason }) => (wanted.has(path) ? [] : [`${path}: ${reason}`])),
      ...(listing.isCut ? [`Only the first ${listing.paths.length} files were looked at.`] : []),
    ],
  })
}

/** What looks like configuration is named, with why it is none. */
function nothingAmong(paths: readonly string[], name: string): string {
  const own = paths.filter((path) => !isForeign(path))
  const reasons = [...groupBy(own, misnamed)].map(([reason, files]) => `${files.join(', ')}: ${reason}. `)
  return `${reasons.join('')}${name} ${NOTHING_THERE}.`
}

/** The files themselves, with what they include and the sidecar beside them. */
async function readNamed(places: readonly string[]): Promise<Result<Repository, string>> {
  const base = places.map(rootOf).reduce(commonFolder)
  const named = places.map((place) => toPath(relative(base, place)))
  const from = (paths: readonly string[]): Source[] => paths.map((path) => sourceOf(path, join(base, path)))
  const alone = await readSources(from(named))
  const included = pathsIncludedBy(new Map(alone.files.map(({ path, content }) => [path, content])))
  const beside = await existing(base, [...included, SIDECAR_PATH])
  const incoming = await readSources(from([...new Set([...named, ...beside])]))
  const leftOut = incoming.leftOut.filter(({ path }) => named.includes(path))
  return ok({
    base,
    incoming,
    unread: new Map(leftOut.map(({ path, reason }) => [path, reason])),
    notes: [],
  })
}

async function existing(base: string, paths: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(paths.map((path) => kindOf(join(base, path))))
  return paths.filter((_, at) => kinds[at]?.fault === undefined && !kinds[at]?.isFolder)
}

/** The folder of the project that a file belongs to by its name, else the folder that it lies in. */
function rootOf(place: string): string {
  const folder = dirname(place)
  return ['.upsun', '.platform'].includes(basename(folder)) ? dirname(folder) : folder
}

function commonFolder(one: string, other: string): string {
  let common = one
  while (other !== common && !other.startsWith(common.endsWith(sep) ? common : common + sep)) {
    common = dirname(common)
  }
  return common
}

function toPath(path: string): string {
  return path.split(sep).join('/')
}

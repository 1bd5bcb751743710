import type { FoundProject } from '../formats/find-projects.ts'
import { formats } from '../formats/formats.ts'
import type { FileContent, Files } from '../model/files.ts'
import { SECTIONS } from '../model/sections.ts'
import type { UnreadProject } from '../share/save.ts'
import { parseSidecar, SIDECAR_PATH, type Sidecar } from '../share/sidecar.ts'
import type { LeftOut } from './incoming.ts'
import { placeLooseFixed } from './take-loose-fixed.ts'

/** Content by path, as it came in. */
export type Contents = ReadonlyMap<string, FileContent>

/** Paths as they came in, by path in a project. */
export type Origins = Readonly<Record<string, string>>

export interface TakenProject {
  readonly project: UnreadProject
  readonly sidecar: Sidecar | undefined
  /** Where each of its files came in, by its path in the project. */
  readonly origins: Origins
  /** Paths as they came in. */
  readonly taken: readonly string[]
  readonly faults: readonly LeftOut[]
}

/**
 * A project with the files that the platform reads, the texts that those include, and what its sidecar says. It is
 * called after its folder; `topName` is what the top of everything is called.
 */
export function takeProject(
  { root, flavour, paths }: FoundProject,
  contents: Contents,
  id: string,
  topName: string,
): TakenProject {
  const own = pick(contents, root, paths)
  const isText = (path: string) => typeof contents.get(root + path) === 'string'
  const { includes } = formats[flavour].read(own)
  const included = includes
    .flatMap(({ candidates }) => candidates.find(isText) ?? [])
    .filter((path) => !Object.hasOwn(own, path))
  // Of several places where an included file may be, the likeliest one counts; the others were read for it.
  const meant = includes.flatMap(({ candidates }) => candidates.map((path) => root + path))
  // The same files are not read twice: formats remember them.
  const files = included.length === 0 ? own : { ...own, ...pick(contents, root, included) }
  const side = contents.get(root + SIDECAR_PATH)
  const sidecar = typeof side === 'string' ? parseSidecar(side) : undefined
  const origins = Object.fromEntries(Object.keys(files).map((path) => [path, root + path]))
  return {
    project: { id, name: root.split('/').at(-2) ?? topName, flavour, files },
    sidecar: sidecar?.ok ? sidecar.value : undefined,
    origins,
    taken: [...Object.values(origins), ...meant, root + SIDECAR_PATH],
    faults: sidecar && !sidecar.ok ? [{ path: root + SIDECAR_PATH, reason: sidecar.failure.message }] : [],
  }
}

/** YAML files that lie outside of any `.upsun` become the files of one project, if one of them says something of it. */
export function takeLoose(contents: Contents, id: string, topName: string): TakenProject | undefined {
  const taken = [...contents.keys()].filter((path) => /\.ya?ml$/.test(path))
  const origins = Object.fromEntries(taken.map((path, at) => [placeOf(path, taken.slice(0, at)), path]))
  const files = Object.fromEntries(
    Object.entries(origins).map(([path, origin]) => [path, contents.get(origin) ?? '']),
  )
  const { configuration } = formats.flex.read(files)
  const isRead = SECTIONS.some((section) => Object.hasOwn(configuration, section))
  // A broken file may be meant all the same: the text pane shows where it is broken.
  const isMeant = Object.values(files).some(
    (content) => typeof content === 'string' && NAMES_SECTION.test(content),
  )
  if (!isRead && !isMeant) return takeLooseFixed(contents, id, topName)
  const project = { id, name: topName, flavour: 'flex', files } as const
  return { project, sidecar: undefined, origins, taken, faults: [] }
}

function takeLooseFixed(contents: Contents, id: string, topName: string): TakenProject | undefined {
  const origins = placeLooseFixed(contents)
  if (!origins) return undefined
  const files = Object.fromEntries(
    Object.entries(origins).map(([path, origin]) => [path, contents.get(origin) ?? '']),
  )
  const project = { id, name: topName, flavour: 'fixed', files } as const
  return { project, sidecar: undefined, origins, taken: Object.values(origins), faults: [] }
}

const NAMES_SECTION = /^\uFEFF?(applications|services|routes)\s*:/m

/** Its own name under `.upsun`, or its whole path where another file has that name. */
function placeOf(path: string, others: readonly string[]): string {
  const isTaken = others.some((other) => nameOf(other) === nameOf(path))
  return `.upsun/${isTaken ? path.replaceAll('/', '-') : nameOf(path)}`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function pick(contents: Contents, root: string, paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, contents.get(root + path) ?? '']))
}

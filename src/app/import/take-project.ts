import type { FoundProject } from '../../core/formats/find-projects.ts'
import { formats } from '../../core/formats/formats.ts'
import { includedPaths } from '../../core/formats/included-paths.ts'
import type { FileContent, Files } from '../../core/model/files.ts'
import type { UnreadProject } from '../../core/share/save.ts'
import { parseSidecar, SIDECAR_PATH, type Sidecar } from '../../core/share/sidecar.ts'
import type { LeftOut } from './incoming.ts'

/** Content by path, as it came in. */
export type Contents = ReadonlyMap<string, FileContent>

export interface TakenProject {
  readonly project: UnreadProject
  readonly sidecar: Sidecar | undefined
  /** Paths as they came in. */
  readonly taken: readonly string[]
  readonly faults: readonly LeftOut[]
}

/** A project with the files that the platform reads, the texts that those include, and what its sidecar says. */
export function takeProject(
  { root, flavour, paths }: FoundProject,
  contents: Contents,
  id: string,
): TakenProject {
  const own = pick(contents, root, paths)
  const included = includedPaths(formats[flavour].read(own).configuration).filter(
    (path) => typeof contents.get(root + path) === 'string' && !Object.hasOwn(own, path),
  )
  const files = { ...own, ...pick(contents, root, included) }
  const side = contents.get(root + SIDECAR_PATH)
  const sidecar = typeof side === 'string' ? parseSidecar(side) : undefined
  return {
    project: { id, name: root.split('/').at(-2) ?? 'project', flavour, files },
    sidecar: sidecar?.ok ? sidecar.value : undefined,
    taken: [...Object.keys(files), SIDECAR_PATH].map((path) => root + path),
    faults: sidecar && !sidecar.ok ? [{ path: root + SIDECAR_PATH, reason: sidecar.failure.message }] : [],
  }
}

/** YAML files that lie outside of any `.upsun` become the files of one project, if one of them says something of it. */
export function takeLoose(contents: Contents, id: string): TakenProject | undefined {
  const taken = [...contents.keys()].filter((path) => /\.ya?ml$/.test(path))
  const files: Files = Object.fromEntries(
    taken.map((path, at) => [placeOf(path, taken.slice(0, at)), contents.get(path) ?? '']),
  )
  const { configuration } = formats.flex.read(files)
  const isRead = SECTIONS.some((section) => Object.hasOwn(configuration, section))
  // A broken file may be meant all the same: the text pane shows where it is broken.
  const isMeant = Object.values(files).some(
    (content) => typeof content === 'string' && NAMES_SECTION.test(content),
  )
  if (!isRead && !isMeant) return undefined
  return { project: { id, name: 'project', flavour: 'flex', files }, sidecar: undefined, taken, faults: [] }
}

const SECTIONS = ['applications', 'services', 'routes']
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

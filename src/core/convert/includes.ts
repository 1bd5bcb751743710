import { joinPaths } from '../base/join-paths.ts'
import { get, stringAt, type Tree, type Value } from '../base/tree.ts'
import type { Flavour } from '../model/design.ts'
import { mapReferences, type Reference, relativePath, withPath } from './include-paths.ts'
import type { Tell } from './note.ts'

/** Where files lie that belong to the configuration and to no application. */
export const HOMES: Readonly<Record<Flavour, string>> = { fixed: '.platform', flex: '.upsun' }

/** Names at the top of a home that the platform reads by itself. */
const READ_BY_ITSELF: Readonly<Record<Flavour, RegExp>> = {
  fixed: /^(?:applications|services|routes)\.ya?ml$/,
  flex: /^[^/]+\.ya?ml$/,
}

interface Move {
  readonly from: Flavour
  readonly to: Flavour
  /** Whether a file is among those of the project. */
  readonly has: (path: string) => boolean
  readonly tell: Tell
}

export interface MovedIncludes {
  readonly configuration: Tree
  /** The new path of each included file by its old one. */
  readonly paths: ReadonlyMap<string, string>
}

/** The configuration with the paths of what it includes, where that moves to the home of the other flavour. */
export function moveIncludes(configuration: Tree, move: Move): MovedIncludes {
  const paths = new Map<string, string>()
  const archives = new Set<string>()
  const changed = mapReferences(configuration, (reference) => {
    const folder = folderFor(configuration, reference, move)
    const old = folder === undefined ? undefined : joinPaths(folder, reference.path)
    if (folder === undefined || old === undefined) return missing(reference, move)
    if (reference.tag === '!archive') return archive(reference, old, archives, move)
    const path = moved(old, move)
    paths.set(old, path)
    if (path === old && folder !== HOMES[move.from]) return reference.value
    if (path !== old) {
      move.tell('file-moved', reference.at, {
        message: `${old} moves to ${path}.`,
        command: `git mv ${old} ${path}`,
      })
    }
    const from = folder === HOMES[move.from] ? newFolderOf(configuration, reference, move) : folder
    return changedPath(reference, relativePath(from, path))
  })
  return { configuration: changed as Tree, paths } // a map stays a map
}

/** The folder that a path counts from: the application's own, or the home. */
function folderFor(
  configuration: Tree,
  { at, path, tag }: Reference,
  { from, has }: Move,
): string | undefined {
  const home = HOMES[from]
  if (tag === '!archive') return at[0] === 'applications' ? undefined : home
  const folders = at[0] === 'applications' ? [rootIn(configuration, at), home] : [home, '']
  return folders.find((folder) => has(joinPaths(folder, path) ?? ''))
}

function newFolderOf(configuration: Tree, { at }: Reference, { to }: Move): string {
  return at[0] === 'applications' ? rootIn(configuration, at) : HOMES[to]
}

function rootIn(configuration: Tree, [, name]: Reference['at']): string {
  const application = get(get(configuration, 'applications'), String(name))
  return joinPaths('', stringAt(get(application, 'source'), 'root') ?? '') ?? ''
}

/** Where a file goes: what lies in the home goes to the new one, under a name that is not read by itself there. */
function moved(path: string, { from, to }: Move): string {
  const home = `${HOMES[from]}/`
  if (!path.startsWith(home)) return path
  const rest = path.slice(home.length)
  return `${HOMES[to]}/${READ_BY_ITSELF[to].test(rest) ? 'include/' : ''}${rest}`
}

function archive(reference: Reference, folder: string, told: Set<string>, move: Move): Value {
  const path = moved(folder, move)
  if (path !== folder && !told.has(folder)) {
    told.add(folder)
    move.tell('archive-to-move', reference.at, {
      message: `The folder ${folder} is not among the files here. It belongs to ${path} now.`,
      todo: 'Move it in the repository.',
      command: `git mv ${folder} ${path}`,
    })
  }
  return reference.value
}

function missing(reference: Reference, { from, to, tell }: Move): Value {
  if (reference.tag === '!archive') return reference.value
  tell('file-to-move', reference.at, {
    message: `${reference.path} is not among the files here.`,
    todo: `If it lies in ${HOMES[from]}, move it to ${HOMES[to]}.`,
  })
  const home = `${HOMES[from]}/`
  return reference.path.startsWith(home)
    ? changedPath(reference, `${HOMES[to]}/${reference.path.slice(home.length)}`)
    : reference.value
}

function changedPath(reference: Reference, path: string): Value {
  return path === reference.path ? reference.value : withPath(reference, path)
}

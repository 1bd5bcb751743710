import type { Flavour } from '../model/design.ts'
import { formats } from './formats.ts'

/** A project among the files of a folder, an archive or a repository. */
export interface FoundProject {
  /** The folder it is in, with a slash at its end; empty where that is the top. */
  readonly root: string
  readonly flavour: Flavour
  /** The files that the platform reads, from the root. */
  readonly paths: readonly string[]
}

/** Folders of other people's code, and of Git. */
const FOREIGN = /(^|\/)(node_modules|vendor|\.git)\//
const FLEX_FILE = /^((?:.*\/)?)\.upsun\/[^/]+\.ya?ml$/
const FIXED_FOLDER = /^((?:.*\/)?)\.platform\/(?:applications|services|routes)\.ya?ml$/
const FIXED_FILE = /^(?:.*\/)?\.platform\.app\.ya?ml$/

/** Whether a path, or with a slash at its end a folder, is one that no project is looked for in. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path)
}

/** Every project whose configuration is among `paths`, by folder. */
export function findProjects(paths: readonly string[]): readonly FoundProject[] {
  const own = paths.filter((path) => !isForeign(path))
  return [...flexProjects(own), ...fixedProjects(own)].toSorted((left, right) =>
    left.root < right.root ? -1 : 1,
  )
}

/** The roots that have a project of each flavour: the platform deploys neither then. */
export function rootsWithBoth(projects: readonly FoundProject[]): readonly string[] {
  const isFlex = (root: string) => projects.some((each) => each.root === root && each.flavour === 'flex')
  return projects.flatMap(({ root, flavour }) => (flavour === 'fixed' && isFlex(root) ? [root] : []))
}

function flexProjects(paths: readonly string[]): FoundProject[] {
  return rootsIn(paths, FLEX_FILE).map((root) => projectAt(root, 'flex', pathsUnder(root, paths)))
}

/** An application belongs to the innermost project around it. */
function fixedProjects(paths: readonly string[]): FoundProject[] {
  const roots = fixedRoots(paths)
  return roots.map((root) => {
    const inner = roots.filter((other) => other !== root && other.startsWith(root))
    const own = paths.filter((path) => !inner.some((other) => path.startsWith(other)))
    return projectAt(root, 'fixed', pathsUnder(root, own))
  })
}

/** Where `.platform` is; without it, the folder that holds every application. */
function fixedRoots(paths: readonly string[]): string[] {
  const roots = rootsIn(paths, FIXED_FOLDER)
  const alone = paths
    .filter((path) => FIXED_FILE.test(path) && !roots.some((root) => path.startsWith(root)))
    .map(folderOf)
  return alone.length === 0 ? roots : [...roots, commonFolder(alone)]
}

function rootsIn(paths: readonly string[], file: RegExp): string[] {
  return [...new Set(paths.flatMap((path) => file.exec(path)?.[1] ?? []))]
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common
    while (!folder.startsWith(shared)) shared = folderOf(shared.slice(0, -1))
    return shared
  })
}

function pathsUnder(root: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length))
}

function projectAt(root: string, flavour: Flavour, inside: readonly string[]): FoundProject {
  return { root, flavour, paths: formats[flavour].filesOf(inside) }
}

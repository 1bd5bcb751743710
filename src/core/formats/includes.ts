import { joinPaths } from '../base/join-paths.ts'
import type { Path } from '../base/path.ts'
import { entriesOf, stringAt, type Tree, treeAt } from '../base/tree.ts'
import { type InnerInclude, includesIn } from './included-by.ts'

/** A file that the configuration includes. */
export interface Include {
  /** Where in the configuration. */
  readonly at: Path
  /** As written. */
  readonly path: string
  readonly type: string
  /** Where the file may be, from the root of the project, the likeliest place first. */
  readonly candidates: readonly string[]
}

/** Where the files of a flavour are included from. */
export interface IncludeFolders {
  /** The folder of the files of the platform. */
  readonly home: string
  /** The folder of an application that does not say where its code is. */
  readonly folderOf: (application: string) => string
}

/**
 * What a configuration includes: a path counts from the application's own folder, or from where the platform's files
 * are (https://docs.upsun.com/learn/overview/yaml/platform-yaml-tags.html).
 */
export function includesOf(configuration: Tree, { home, folderOf }: IncludeFolders): readonly Include[] {
  return Object.entries(configuration).flatMap(([section, value]) => {
    if (section !== 'applications') return found([section], includesIn(value), [home, ''])
    return entriesOf(value).flatMap(([name, application]) => {
      const folder = folderOf(name)
      const root = stringAt(treeAt(application, 'source'), 'root') ?? folder
      return found([section, name], includesIn(application), [root, folder, home, ''])
    })
  })
}

function found(above: Path, includes: readonly InnerInclude[], folders: readonly string[]): Include[] {
  return includes.map(({ at, path, type }) => {
    const candidates = folders.map((folder) => joinPaths(folder, path)).filter((each) => each !== undefined)
    return { at: [...above, ...at], path, type, candidates: [...new Set(candidates)] }
  })
}

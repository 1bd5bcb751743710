import { entriesOf, stringAt, treeAt } from '../../base/tree.ts'
import type { Newcomer } from '../project/dialect.ts'
import type { ReadFiles } from '../project/state.ts'
import {
  APPLICATIONS_FILE,
  applicationFolder,
  fileOfSection,
  ROOT_APPLICATION_FILE,
  sectionOf,
} from './files.ts'

const FOLDER = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/

/**
 * After the last of its kind. An application without such a file gets one of its own: at the root where it is the
 * first, else in the folder of its code or of its name. See docs/decisions.
 */
export function fileFor(newcomer: Newcomer, files: ReadFiles, taken: ReadonlySet<string>): string {
  const { section, name } = newcomer
  const ofSection = files.filter(({ path }) => sectionOf(path) === section)
  const filled = ofSection.findLast(({ part }) => part && entriesOf(part.value[section]).length > 0)
  const known = filled ?? ofSection.at(-1)
  if (known) return known.path
  if (section !== 'applications' || name === undefined) return fileOfSection(section)
  if (![...taken].some((path) => applicationFolder(path) !== undefined)) return ROOT_APPLICATION_FILE
  const own = foldersFor(newcomer).map((folder) => `${folder}/${ROOT_APPLICATION_FILE}`)
  return own.find((path) => !taken.has(path)) ?? APPLICATIONS_FILE
}

function foldersFor({ name = '', value }: Newcomer): readonly string[] {
  const root = stringAt(treeAt(value, 'source'), 'root') ?? ''
  return [root.replace(/^\/+|\/+$/g, ''), name].filter((folder) => FOLDER.test(folder))
}

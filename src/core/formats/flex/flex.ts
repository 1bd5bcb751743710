import { entriesOf, isTree, type Tree } from '../../base/tree.ts'
import type { Dialect, Newcomer, Part, Shape } from '../project/dialect.ts'
import { projectFormat } from '../project/project-format.ts'
import type { ReadFiles } from '../project/state.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { DEFAULT_FILE, filesOf } from './files.ts'

/** A file says the configuration as it is: all of it, or some of its entries. */
const shape: Shape = { rootKind: 'map', holds: 'sections such as "applications:" and "services:"', partOf }

const dialect: Dialect = {
  filesOf,
  shapeOf: () => shape,
  fileFor,
  complete: (merged) => merged,
  home: '.upsun',
  folderFor: () => '',
}

/** Upsun (Flex) projects: the YAML files on the first level of `.upsun`. */
export const flex = projectFormat(dialect)

function partOf({ value }: YamlDocument): Part {
  return {
    value: isTree(value) ? value : {},
    failures: [],
    inDocument: (path) => path,
    inConfiguration: (path) => path,
    documentFor: (target) => target,
  }
}

/** After the last entry of its kind, else into the only file, else into the usual one. */
function fileFor({ section }: Newcomer, files: ReadFiles): string {
  const last = (isMatch: (value: Tree) => boolean) =>
    files.findLast(({ part }) => part && isMatch(part.value))?.path
  const [first, second] = files
  return (
    last((value) => entriesOf(value[section]).length > 0) ??
    last((value) => Object.hasOwn(value, section)) ??
    (first !== undefined && second === undefined ? first.path : DEFAULT_FILE)
  )
}

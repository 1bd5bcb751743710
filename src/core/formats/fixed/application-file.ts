import type { Path } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import type { Part, Shape } from '../project/dialect.ts'
import type { Whole, YamlDocument } from '../yaml/document.ts'
import { applicationsIn, nameIn, withName, withoutName } from './applications-in.ts'
import { missingName } from './missing-name.ts'

/** A file that says one application, its name included: `.platform.app.yaml` of a folder. */
export function applicationFile(folder: string): Shape {
  return {
    rootKind: 'map',
    holds: 'the keys of an application, such as "name:" and "type:"',
    partOf: (document) => partOf(document, folder),
  }
}

function partOf(document: YamlDocument, folder: string): Part {
  const written = document.value
  const given = nameIn(written)
  const name = given ?? (folder.slice(0, -1).replaceAll('/', '-') || 'app')
  const entry: Path = ['applications', name]
  // A file that is empty, or all comments, is none: its application may be written elsewhere by now.
  const isNothing = document.root === undefined
  const isOurs = (path: Path) => path[0] === 'applications' && String(path[1]) === name
  return {
    value: isNothing ? {} : { applications: { [name]: withoutName(written) } },
    failures: given === undefined && !isNothing ? [missingName(document, [], entry)] : [],
    inDocument: (path) => (isOurs(path) ? path.slice(2) : undefined),
    inConfiguration: (path) => (path[0] === 'name' ? entry : [...entry, ...path]),
    nameAt: (path) => (isOurs(path) && path.length === 2 ? ['name'] : undefined),
    documentFor: (target) => documentFor(target, written),
  }
}

/** A file without an application is none: it goes with it. */
function documentFor(target: Tree, written: Whole): Whole | 'gone' | undefined {
  const applications = Object.entries(applicationsIn(target) ?? {})
  const [only] = applications
  if (!only) return 'gone'
  return applications.length === 1 ? withName(written, ...only) : undefined
}

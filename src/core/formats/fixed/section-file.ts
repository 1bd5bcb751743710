import { isTree, type Tree } from '../../base/tree.ts'
import type { Part, Shape } from '../project/dialect.ts'
import type { Whole, YamlDocument } from '../yaml/document.ts'

/** A file that says a section as a whole: `services.yaml` or `routes.yaml`. */
export function sectionFile(section: 'services' | 'routes'): Shape {
  return { rootKind: 'map', holds: HOLDS[section], partOf: (document) => partOf(document, section) }
}

const HOLDS = {
  services: 'services, each under its name, such as "db:"',
  routes: 'routes, each under its address, such as "https://{default}/"',
}

function partOf({ value }: YamlDocument, section: string): Part {
  return {
    value: { [section]: value },
    failures: [],
    inDocument: ([first, ...path]) => (first === section ? path : undefined),
    inConfiguration: (path) => [section, ...path],
    documentFor: (target) => documentFor(target, section),
  }
}

function documentFor(target: Tree, section: string): Whole | 'gone' | undefined {
  const { [section]: value, ...others } = target
  if (Object.keys(others).length > 0) return undefined
  if (value === undefined) return 'gone'
  return isTree(value) ? value : undefined
}

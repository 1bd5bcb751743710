import { get, isTree, type Tree, type Value } from '../../base/tree.ts'
import type { PlacedReference } from './references-to.ts'

/**
 * The configuration with each of the references changed in its entry. A section is copied once, however many of its
 * entries change: a service may be shared by thousands of applications.
 */
export function changeReferences(
  configuration: Tree,
  references: readonly PlacedReference[],
  change: (entry: Tree, reference: PlacedReference) => Tree,
): Tree {
  const sections = new Map<string, Map<string, Tree>>()
  for (const reference of references) {
    const { section, entry: name } = reference
    const changed = sections.get(section) ?? new Map<string, Tree>()
    const entry = changed.get(name) ?? get(get(configuration, section), name)
    if (isTree(entry)) sections.set(section, changed.set(name, change(entry, reference)))
  }
  const copies = [...sections].map(([section, changed]) => [
    section,
    withEntries(get(configuration, section), changed),
  ])
  return { ...configuration, ...Object.fromEntries(copies) }
}

function withEntries(section: Value | undefined, changed: ReadonlyMap<string, Tree>): Tree {
  return isTree(section) ? { ...section, ...Object.fromEntries(changed) } : {}
}

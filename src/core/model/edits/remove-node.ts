import { removeAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { pathOf } from '../node-path.ts'
import { targetOf } from '../targets.ts'
import { changeReferences } from './change-references.ts'
import { type PlacedReference, referencesTo } from './references-to.ts'
import { removeReference } from './remove-reference.ts'

/**
 * Without a node, an application with its workers, and without what leads to it: relationships and mounts that name
 * it, the `upstream` of routes (the route stays, and a finding says that it leads nowhere), and redirects to it that
 * no other route answers.
 */
export function removeNode(configuration: Tree, ref: NodeRef): Tree {
  const path = pathOf(configuration, ref)
  if (!path) return configuration
  const references = referencesTo(configuration, ref)
  const removed = removeAt(configuration, path)
  const lost = references.filter(
    (reference) => reference.kind !== 'redirect' || leadsNowhere(removed, reference),
  )
  return changeReferences(removed, lost, (entry, reference) => removeReference(entry, reference.path))
}

function leadsNowhere(configuration: Tree, reference: PlacedReference): boolean {
  return targetOf(configuration, reference, reference.entry) === 'nothing'
}

import { removeAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { pathOf } from '../node-path.ts'
import { targetOf } from '../targets.ts'
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
  return references
    .filter((reference) => reference.kind !== 'redirect' || leadsNowhere(removed, reference))
    .reduce((tree, { at }) => removeReference(tree, at), removed)
}

function leadsNowhere(configuration: Tree, reference: PlacedReference): boolean {
  return targetOf(configuration, reference, reference.entry) === 'nothing'
}

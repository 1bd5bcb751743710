import { setAt } from '../../base/path.ts'
import { isTree, stringAt, type Tree } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { entryOf, pathOf } from '../node-path.ts'
import { splitTarget } from '../relationships.ts'

/** With another `type`, such as `nodejs:24`, for an application or service. */
export function setType(configuration: Tree, ref: NodeRef, type: string): Tree {
  const path = pathOf(configuration, ref)
  const entry = entryOf(configuration, ref)
  if (!path || !(isTree(entry) || entry === null)) return configuration
  return stringAt(entry, 'type') === type ? configuration : setAt(configuration, [...path, 'type'], type)
}

/** With another version of the same image: nothing changes where no image is named. */
export function setVersion(configuration: Tree, ref: NodeRef, version: string): Tree {
  const image = splitTarget(stringAt(entryOf(configuration, ref), 'type') ?? '').name
  return image === '' ? configuration : setType(configuration, ref, `${image}:${version}`)
}

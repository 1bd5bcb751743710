import { setAt, valueAt } from '../../base/path.ts'
import { isTree, type Tree } from '../../base/tree.ts'
import type { GraphEdge } from '../graph.ts'
import { ownEntry } from './edge-entry.ts'
import { removeReference } from './remove-reference.ts'

/** Without an edge. Of a worker's inherited ones all others become its own; a route keeps its key and its type. */
export function disconnect(configuration: Tree, edge: GraphEdge): Tree {
  const own = ownEntry(configuration, edge)
  const entryPath = own?.path.slice(0, 2) ?? []
  const entry = own && valueAt(own.configuration, entryPath)
  if (!own || !isTree(entry)) return configuration
  return setAt(own.configuration, entryPath, removeReference(entry, own.path.slice(2)))
}

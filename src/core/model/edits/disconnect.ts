import type { Tree } from '../../base/tree.ts'
import type { GraphEdge } from '../graph.ts'
import { ownEntry } from './edge-entry.ts'
import { removeReference } from './remove-reference.ts'

/** Without an edge. Of a worker's inherited ones all others become its own; a route keeps its key and its type. */
export function disconnect(configuration: Tree, edge: GraphEdge): Tree {
  const entry = ownEntry(configuration, edge)
  return entry ? removeReference(entry.configuration, entry.path) : configuration
}

import { type Path, valueAt } from '../../base/path.ts'
import type { Tree } from '../../base/tree.ts'
import type { GraphEdge } from '../graph.ts'
import type { NodeRef } from '../node.ts'
import { ownedMap } from './owned-map.ts'

/** Where an edge may be edited for its source alone: an inherited one becomes the worker's own first. */
export function ownEntry(
  configuration: Tree,
  edge: GraphEdge,
): { configuration: Tree; path: Path } | undefined {
  if (!edge.inherited)
    return valueAt(configuration, edge.path) === undefined ? undefined : { configuration, path: edge.path }
  const property = edge.kind === 'mount' ? 'mounts' : 'relationships'
  const worker: NodeRef = { kind: 'worker', name: edge.source.slice('worker:'.length) }
  const owned = ownedMap(configuration, worker, property)
  return owned && { configuration: owned.configuration, path: [...owned.path, edge.label] }
}

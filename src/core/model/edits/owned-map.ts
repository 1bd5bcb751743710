import { type Path, valueAt } from '../../base/path.ts'
import { get, isTree, type Tree } from '../../base/tree.ts'
import type { NodeRef } from '../node.ts'
import { pathOf } from '../node-path.ts'
import { overrides } from '../relationships.ts'
import { put } from './put.ts'

type Property = 'relationships' | 'mounts'

/** A map that an edit may write entries to. */
export interface OwnedMap {
  readonly configuration: Tree
  readonly path: Path
  readonly entries: Tree
}

/**
 * The relationships or mounts that hold for a node. A worker that inherits them gets a copy of its own, since its own
 * map replaces the application's as a whole. Undefined where there is no such node, or its map cannot be read.
 */
export function ownedMap(configuration: Tree, ref: NodeRef, property: Property): OwnedMap | undefined {
  const entry = pathOf(configuration, ref)
  if (!entry || ref.kind === 'route') return undefined
  if (ref.kind === 'worker') return workerMap(configuration, entry, property)
  const web = valueAt(configuration, [...entry, 'web']) ?? null
  const owner = ref.kind === 'application' && overrides(web, property) ? [...entry, 'web'] : entry
  return mapAt(configuration, [...owner, property])
}

function workerMap(configuration: Tree, worker: Path, property: Property): OwnedMap | undefined {
  const path = [...worker, property]
  if (overrides(valueAt(configuration, worker) ?? null, property)) return mapAt(configuration, path)
  const inherited = get(valueAt(configuration, worker.slice(0, -2)), property)
  return mapAt(isTree(inherited) ? put(configuration, path, inherited) : configuration, path)
}

function mapAt(configuration: Tree, path: Path): OwnedMap | undefined {
  const entries = valueAt(configuration, path) ?? {}
  return isTree(entries) ? { configuration, path, entries } : undefined
}

import { assertNever } from '../../base/assert-never.ts'
import { setAt, valueAt } from '../../base/path.ts'
import { isTree, type Tree, type Value } from '../../base/tree.ts'
import type { GraphEdge } from '../graph.ts'
import type { NodeRef } from '../node.ts'
import { splitTarget } from '../relationships.ts'
import { ownEntry } from './edge-entry.ts'
import { retarget } from './relationship-value.ts'

/**
 * The same edge leading to another node: a relationship keeps its name, and with it the variables it yields. Without
 * an endpoint a relationship goes to the default one, an upstream keeps the endpoint it has.
 */
export function reconnect(configuration: Tree, edge: GraphEdge, target: NodeRef, endpoint?: string): Tree {
  const entry = ownEntry(configuration, edge)
  const value = entry && valueAt(entry.configuration, entry.path)
  if (!entry || value === undefined) return configuration
  return setAt(entry.configuration, entry.path, newValue(edge, value, target, endpoint))
}

function newValue(edge: GraphEdge, value: Value, target: NodeRef, endpoint?: string): Value {
  switch (edge.kind) {
    case 'relationship':
      return retarget(value, { name: edge.label, service: target.name, endpoint })
    case 'upstream': {
      const kept = endpoint ?? (typeof value === 'string' ? splitTarget(value).endpoint : undefined)
      return kept === undefined ? target.name : `${target.name}:${kept}`
    }
    case 'redirect':
      return isTree(value) ? { ...value, to: target.name } : target.name
    case 'mount': {
      // An application shares its storage; a network storage is a source of its own.
      const source = target.kind === 'application' ? 'storage' : 'service'
      return isTree(value) ? { ...value, source, service: target.name } : value
    }
    default:
      return assertNever(edge.kind)
  }
}

import type { Path } from '../base/path.ts'
import type { Value } from '../base/tree.ts'
import type { NodeKind, NodeRef } from '../model/node.ts'
import type { Reference } from '../model/references.ts'

/** A key with another value; without `before` it is new, without `after` it is gone. */
export interface KeyChange {
  /** From the node's entry; from the root where it belongs to no node. */
  readonly path: Path
  readonly before?: Value
  readonly after?: Value
}

/**
 * Why something is thought to be renamed: its `content` is the same, or it is named in the same places
 * (`references`), or both. No file says it: it may as well be that one was removed and another added.
 */
export type RenameReason = 'content' | 'references' | 'content and references'

/** A node that was added or removed. */
export interface NodeComing {
  readonly change: 'added' | 'removed'
  readonly kind: NodeKind
  readonly name: string
}

/** A node that is there before and after. */
export interface NodeChanged {
  readonly change: 'changed'
  readonly kind: NodeKind
  readonly name: string
  /** Another one for a worker of a renamed application. */
  readonly previousName: string
  readonly keys: readonly KeyChange[]
}

export interface NodeRenamed extends Omit<NodeChanged, 'change'> {
  readonly change: 'renamed'
  readonly because: RenameReason
}

export type NodeChange = NodeComing | NodeChanged | NodeRenamed

/** A relationship, upstream, redirect or mount as it is written: what a worker inherits is its application's. */
export interface Connection {
  readonly kind: Reference['kind']
  readonly from: NodeRef
  /** Relationship name, mount path or path of a redirect; empty for a whole route. */
  readonly label: string
  readonly target: string
  readonly endpoint?: string
  /** Where it is written in the configuration. */
  readonly path: Path
}

/** Renamed is what leads where it led, under another name. */
export type ConnectionChange =
  | { readonly change: 'added' | 'removed'; readonly connection: Connection }
  | { readonly change: 'changed' | 'renamed'; readonly before: Connection; readonly after: Connection }

/**
 * What is different in the topology of a configuration. That other names followed a rename is part of the rename, and
 * another way to write the same connection is no difference.
 */
export interface TopologyDiff {
  readonly nodes: readonly NodeChange[]
  readonly connections: readonly ConnectionChange[]
  /** What belongs to no node. */
  readonly keys: readonly KeyChange[]
}

export function isSameTopology({ nodes, connections, keys }: TopologyDiff): boolean {
  return nodes.length === 0 && connections.length === 0 && keys.length === 0
}

import type { Path } from '../base/path.ts'
import type { Tree } from '../base/tree.ts'
import type { NodeId, NodeKind } from './node.ts'

export interface GraphNode {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly name: string
  /** Where the node's entry is in the configuration. */
  readonly path: Path
  /** `type` as written; absent for routes, the application's own for workers. */
  readonly type?: string
}

export type EdgeKind = 'relationship' | 'upstream' | 'redirect' | 'mount'

export interface GraphEdge {
  /** The kind and the pointer of the entry the edge is read from: unique in a project. */
  readonly id: string
  readonly kind: EdgeKind
  readonly source: NodeId
  /** Absent when what is named does not exist: a dangling reference. */
  readonly target?: NodeId
  /** The name as written of what the edge leads to. */
  readonly targetName: string
  /** Where the edge is written in the configuration. */
  readonly path: Path
  /** Relationship name, mount path or path of a redirect. */
  readonly label: string
  /** Endpoint as written; absent where the default is meant. */
  readonly endpoint?: string
  /** A worker that has its application's relationships and mounts by inheritance. */
  readonly inherited?: boolean
}

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The topology of a configuration: a pure function of it, total on any tree. */
export declare function graphOf(configuration: Tree): Graph

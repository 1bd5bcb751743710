import { fail, ok, type Result } from '../base/result.ts'
import type { Tree } from '../base/tree.ts'
import type { ConnectionRequest } from '../model/connection.ts'
import { graphOf } from '../model/graph.ts'
import { type NodeId, type NodeKind, type NodeRef, nodeId } from '../model/node.ts'

/** What to write for a connection, or one sentence on why the platform would not have it. */
export type Permission = Result<ConnectionRequest, string>

/** Something that could be created at the end of a connection: routes have no image. */
export interface Connectable {
  readonly kind: NodeKind
  readonly image?: string
}

/** Whether one node may be connected to another, and what that means. */
export function mayConnect(configuration: Tree, from: NodeRef, to: NodeRef): Permission {
  return legalTargets(configuration, from).get(nodeId(to)) ?? fail(`There is no ${to.kind} ${to.name}.`)
}

/** The answer for every node of a project at once, to mark them while a connection is drawn. */
export function legalTargets(configuration: Tree, from: NodeRef): ReadonlyMap<NodeId, Permission> {
  const { nodes } = graphOf(configuration)
  return new Map(
    nodes.map((node) => [node.id, ok({ kind: 'relationship', from, to: node, name: node.name })] as const),
  )
}

/** What may be created where a connection from a node is dropped on empty canvas. */
export function connectableKinds(_configuration: Tree, _from: NodeRef): readonly Connectable[] {
  return []
}

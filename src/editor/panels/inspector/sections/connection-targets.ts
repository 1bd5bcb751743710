import type { Tree } from '../../../../core/base/tree.ts'
import { legalTargets } from '../../../../core/catalog/connections.ts'
import type { ConnectionRequest } from '../../../../core/model/connection.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import type { NodeRef } from '../../../../core/model/node.ts'
import { graphFor } from '../../../store/graphs.ts'

/** The nodes that one may lead to in a way. */
export function connectionTargets(
  configuration: Tree,
  from: NodeRef,
  kind: ConnectionRequest['kind'],
): GraphNode[] {
  const permissions = legalTargets(configuration, from)
  return graphFor(configuration).nodes.filter(({ id }) => {
    const permission = permissions.get(id)
    return permission?.ok && permission.value.kind === kind
  })
}

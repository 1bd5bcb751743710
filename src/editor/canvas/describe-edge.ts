import { assertNever } from '../../core/base/assert-never.ts'
import type { GraphEdge } from '../../core/model/graph.ts'
import type { NodeId } from '../../core/model/node.ts'

/** What an edge is, in words: for whoever does not see where it leads. */
export function describeEdge(edge: GraphEdge): string {
  const { label, endpoint, targetName, target, source } = edge
  const from = named(source)
  const to = target === undefined ? `${targetName}, which does not exist` : named(target)
  const at = endpoint === undefined ? '' : `, endpoint ${endpoint}`
  const inherited = edge.inherited ? 'inherited ' : ''
  switch (edge.kind) {
    case 'relationship':
      return `${inherited}relationship ${label} from ${from} to ${to}${at}`
    case 'upstream':
      return `${from} leads to ${to}${at}`
    case 'redirect':
      return `${from}${label === '' ? '' : ` ${label}`} redirects to ${to}`
    case 'mount':
      return `${inherited}mount ${label} of ${from} in ${to}`
    default:
      return assertNever(edge.kind)
  }
}

function named(id: NodeId): string {
  return id.replace(':', ' ')
}

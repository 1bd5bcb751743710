import { refusalOf } from '../../commands/topology/connect-nodes.ts'
import type { NodeKey } from '../../store/selection.ts'
import type { Connecting, Emphasis, ViewState } from '../../store/view-store.ts'

/**
 * What a node is to the connection being drawn: where it starts, a legal end, or none. While none is drawn, how it is
 * pointed out.
 */
export type Mark = 'start' | 'legal' | 'illegal' | Emphasis

export function markOf({ connecting, pointedOut }: ViewState, key: NodeKey): Mark | undefined {
  if (connecting) return markFor(connecting, key)
  return pointedOut?.nodes.get(key)
}

function markFor(connecting: Connecting, key: NodeKey): Mark {
  if (connecting.from === key) return 'start'
  return refusalOf(connecting, key) === null ? 'legal' : 'illegal'
}

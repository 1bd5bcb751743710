import { refusalOf } from '../../commands/topology/connect-nodes.ts'
import type { NodeKey } from '../../store/selection.ts'
import type { Connecting } from '../../store/view-store.ts'

/** What a node is to the connection being drawn: where it starts, a legal end, or none. */
export type Mark = 'start' | 'legal' | 'illegal'

export function markOf(connecting: Connecting | null, key: NodeKey): Mark | undefined {
  if (!connecting) return undefined
  if (connecting.from === key) return 'start'
  return refusalOf(connecting, key) === null ? 'legal' : 'illegal'
}

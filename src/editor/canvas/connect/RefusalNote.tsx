import { useConnection } from '@xyflow/react'
import { useEffect } from 'react'
import { refusalOf } from '../../commands/topology/connect-nodes.ts'
import { useView } from '../../store/editor.tsx'
import type { NodeKey } from '../../store/selection.ts'
import styles from './RefusalNote.module.css'
import type { Refused } from './use-connections.ts'

const READING_TIME = 6000

/** Why a connection may not end where the pointer is; after a refused drop it stays long enough to be read. */
export function RefusalNote({ refused, onRead }: { refused: Refused | null; onRead: () => void }) {
  const over = useConnection(({ toNode }) => toNode?.id)
  const pointer = useConnection((connection) => connection.pointer)
  const connecting = useView((view) => view.connecting)
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(onRead, READING_TIME)
    return () => clearTimeout(timer)
  }, [refused, onRead])
  if (connecting && over && over !== connecting.from && pointer) {
    const reason = refusalOf(connecting, over as NodeKey) // toFlow made it
    return reason === null ? null : <Note {...pointer} within reason={reason} />
  }
  // Read out by the message that goes with it.
  return refused ? <Note {...refused} /> : null
}

function Note({ x, y, reason, within = false }: Refused & { within?: boolean }) {
  return (
    <div
      className={styles.note}
      data-within={within || undefined}
      style={{ transform: `translate(${x + 16}px, ${y + 16}px)` }}
      aria-hidden
    >
      {reason}
    </div>
  )
}

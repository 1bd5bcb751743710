import { useConnection, useStore } from '@xyflow/react'
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
  const width = useStore((state) => state.width)
  const connecting = useView((view) => view.connecting)
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(onRead, READING_TIME)
    return () => clearTimeout(timer)
  }, [refused, onRead])
  if (connecting && over && over !== connecting.from && pointer) {
    const reason = refusalOf(connecting, over as NodeKey) // toFlow made it
    return reason === null ? null : <Note {...pointer} within={width} reason={reason} />
  }
  // Read out by the message that goes with it.
  return refused ? <Note {...refused} /> : null
}

interface NoteProps extends Refused {
  /** The width of the canvas where the point is one of the canvas; else it is one of the page. */
  readonly within?: number
}

function Note({ x, y, reason, within }: NoteProps) {
  const isOnRight = x > (within ?? window.innerWidth) - WIDTH
  return (
    <div
      className={styles.note}
      data-within={within === undefined ? undefined : true}
      style={{
        maxWidth: WIDTH,
        transform: `translate(${x}px, ${y + OFFSET}px) translateX(${isOnRight ? `calc(-100% - ${OFFSET}px)` : `${OFFSET}px`})`,
      }}
      aria-hidden
    >
      {reason}
    </div>
  )
}

const WIDTH = 280
const OFFSET = 16

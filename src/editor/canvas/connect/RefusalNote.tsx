import { useConnection, useStore } from '@xyflow/react'
import { useEffect } from 'react'
import { refusalOf } from '../../commands/topology/connect-nodes.ts'
import { useView } from '../../store/editor.tsx'
import type { NodeKey } from '../../store/selection.ts'
import styles from './RefusalNote.module.css'
import type { Refused } from './use-connections.ts'

const READING_TIME = 6000

/** Why a connection may not end where the pointer is; after a refused drop it stays until it can have been read. */
export function RefusalNote({ refused, onRead }: { refused: Refused | null; onRead: () => void }) {
  const over = useConnection(({ toNode }) => toNode?.id)
  const pointer = useConnection((connection) => connection.pointer)
  const connecting = useView((view) => view.connecting)
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(onRead, READING_TIME)
    window.addEventListener('pointerdown', onRead)
    window.addEventListener('keydown', onRead)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointerdown', onRead)
      window.removeEventListener('keydown', onRead)
    }
  }, [refused, onRead])
  if (connecting && over && over !== connecting.from && pointer) {
    const reason = refusalOf(connecting, over as NodeKey) // toFlow made it
    return reason === null ? null : <Note {...pointer} reason={reason} />
  }
  return refused ? <Note {...refused} /> : null
}

/** Beside a point of the canvas. It is read out by the message that goes with it. */
function Note({ x, y, reason }: Refused) {
  const width = useStore((state) => state.width)
  const isLow = useStore((state) => y > state.height - LOW)
  const left = Math.max(Math.min(x, width - WIDTH) - OFFSET, 0) + OFFSET
  const aside = isLow ? `${y - OFFSET}px - 100%` : `${y + OFFSET}px`
  return (
    <div
      className={styles.note}
      style={{ maxWidth: WIDTH - OFFSET, transform: `translate(${left}px, calc(${aside}))` }}
      aria-hidden
    >
      {reason}
    </div>
  )
}

/** Nowhere is it cut off: neither on the right nor at the bottom. */
const WIDTH = 296
const LOW = 96
const OFFSET = 16

import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useView } from '../../editor/store/editor.tsx'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import styles from './Messages.module.css'

const SHOWN_FOR = 6000
const ERROR_SHOWN_FOR = 12_000

/**
 * The last thing that was said, for the eye and for screen readers. Both regions exist before anything is said.
 * It stands at the top of the canvas, or above a dialog where one is open: nowhere that something is to be pressed.
 */
export function Messages() {
  const message = useView((state) => state.message)
  const isInDialog = useView((state) => state.dialog !== null)
  const [dismissed, setDismissed] = useState(0)
  const [isHeld, setHeld] = useState(false)
  const turn = message?.turn ?? 0
  const isShown = message !== null && turn > dismissed

  useEffect(() => {
    if (!message || isHeld) return
    const wait = message.tone === 'error' ? ERROR_SHOWN_FOR : SHOWN_FOR
    const timer = setTimeout(() => setDismissed(message.turn), wait)
    return () => clearTimeout(timer)
  }, [message, isHeld])

  const shown = isShown ? message : null
  return (
    <section
      aria-label="Messages"
      className={styles.messages}
      data-in-dialog={isInDialog || undefined}
      data-seen={shown?.isSeen || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <div role="status">{shown?.tone === 'info' && <p key={turn}>{shown.text}</p>}</div>
      <div role="alert">{shown?.tone === 'error' && <p key={turn}>{shown.text}</p>}</div>
      {shown && !shown.isSeen && (
        <>
          <span className={styles.icon} data-tone={shown.tone} aria-hidden="true">
            {shown.tone === 'error' ? <IconAlertTriangle size={16} /> : <IconCheck size={16} />}
          </span>
          <IconButton label="Dismiss" size={24} onPress={() => setDismissed(turn)}>
            <IconX size={14} aria-hidden />
          </IconButton>
        </>
      )}
    </section>
  )
}

import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { useSessionState } from '../documents/session-context.tsx'
import styles from './SaveStatus.module.css'

/** Whether the work is kept, in words: Saved, Saving, Not saved and why. */
export function SaveStatus() {
  const save = useSessionState((state) => state.save)
  switch (save.kind) {
    case 'saved':
      return (
        <span className={styles.status} title="Kept in this browser">
          <IconCircleCheck size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.word}>Saved</span>
        </span>
      )
    case 'saving':
      return (
        <span className={styles.status}>
          <IconLoader2 size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.word}>Saving</span>
        </span>
      )
    case 'failed':
      return <NotSaved reason={save.reason} />
    case 'conflict':
      return <NotSaved reason="changed in another tab" />
  }
}

/** Said at once, and in full by the browser's own hint where the header has no room for it. */
function NotSaved({ reason }: { reason: string }) {
  return (
    <span className={styles.status} data-failed role="alert" title={reason}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.reason}>Not saved: {reason}</span>
    </span>
  )
}

import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { useEditor } from '../../editor/store/editor.tsx'
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

/** Said at once; pressed, in full where the header has no room for it. */
function NotSaved({ reason }: { reason: string }) {
  const { view } = useEditor()
  const words = `Not saved: ${reason}`
  return (
    <span role="alert" className={styles.alert}>
      <button
        type="button"
        className={styles.status}
        data-failed
        onClick={() => view.getState().say(words, 'error')}
      >
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
        <span className={styles.reason}>{words}</span>
      </button>
    </span>
  )
}

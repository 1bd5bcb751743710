import { useEditor } from '../../editor/store/editor.tsx'
import styles from './ConflictBar.module.css'
import { useSession, useSessionState } from './session-context.tsx'

/** Another tab saved this design in between. Nothing is overwritten until the person has picked. */
export function ConflictBar() {
  const { view } = useEditor()
  const session = useSession()
  const isShown = useSessionState(({ save }) => save.kind === 'conflict')
  if (!isShown) return null

  async function load(): Promise<void> {
    const failure = await session.loadTheirs()
    if (failure) view.getState().say(failure.message, 'error')
  }

  return (
    <section aria-label="Changed in another tab" className={styles.bar}>
      <p>
        <strong>Another tab has changed this design.</strong> Nothing is saved here until you choose which one
        to go on with.
      </p>
      <button type="button" onClick={() => void load()}>
        Load
      </button>
      <button type="button" onClick={() => void session.keepMineAsCopy()}>
        Keep mine as a copy
      </button>
    </section>
  )
}

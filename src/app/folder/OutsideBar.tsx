import { useStore } from 'zustand'
import styles from '../documents/ConflictBar.module.css'
import type { Folders } from './folder-state.ts'

/** Someone else changed files of the folder that is open. Nothing here changes until the person has picked. */
export function OutsideBar({ folders }: { folders: Folders }) {
  const outside = useStore(folders.state, (state) => state.outside)
  const name = useStore(folders.state, (state) => state.name)
  if (!outside || name === null) return null
  const [first, ...others] = outside.conflicts
  const what = others.length === 0 ? first?.path : `${outside.conflicts.length} files`
  return (
    <section aria-label="Changed in the folder" className={styles.bar}>
      <p role="status">
        <strong>
          {what} in the folder “{name}” {others.length === 0 ? 'was' : 'were'} changed outside this window.
        </strong>{' '}
        Load takes what is there, and can be undone.
      </p>
      <button type="button" onClick={() => void folders.load()}>
        Load
      </button>
      <button type="button" onClick={folders.compare}>
        Compare
      </button>
      <button type="button" onClick={folders.keepMine}>
        Keep mine
      </button>
    </section>
  )
}

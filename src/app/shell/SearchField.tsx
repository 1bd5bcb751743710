import { IconSearch } from '@tabler/icons-react'
import { search } from '../../editor/commands/search.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { isMac } from '../platform.ts'
import styles from './Header.module.css'

/** Looks like a field, because that is what it opens. */
export function SearchField() {
  const editor = useEditor()
  return (
    <button
      type="button"
      aria-label={search.label}
      className={styles.search}
      onClick={() => search.run(editor)}
    >
      <IconSearch size={16} stroke={1.6} />
      <span className={styles.searchText}>Search</span>
      {search.shortcut && <kbd>{printShortcut(search.shortcut, isMac)}</kbd>}
    </button>
  )
}

import { IconFolderCheck, IconFolderUp } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { save } from '../../editor/commands/save.ts'
import { printShortcut } from '../../editor/commands/shortcut.ts'
import { isMac } from '../platform.ts'
import styles from './FolderStatus.module.css'
import type { Folders } from './folder-state.ts'

/** The folder that is open, and whether it holds what is on the screen. Pressing it saves. */
export function FolderStatus({ folders }: { folders: Folders }) {
  const { name, unsaved, isSaving } = useStore(folders.state)
  if (name === null) return null
  const Icon = unsaved > 0 ? IconFolderUp : IconFolderCheck
  const words = isSaving ? 'saving' : unsaved > 0 ? `${unsaved} to save` : 'in step'
  return (
    <button
      type="button"
      className={styles.status}
      data-unsaved={unsaved > 0 || undefined}
      aria-label={`Save to folder ${name}: ${words}`}
      title={`Save to the folder “${name}” (${printShortcut(save.shortcut ?? '', isMac)}): ${words}`}
      onClick={() => void folders.save()}
    >
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <span className={styles.words}>{words}</span>
    </button>
  )
}

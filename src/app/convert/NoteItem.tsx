import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import type { Note } from '../../core/convert/note.ts'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import { copyText } from '../files/copy.ts'
import styles from './ConvertDialog.module.css'

/** One note: where, what and why, and what to do. */
export function NoteItem({ note: { at, message, todo, command } }: { note: Note }) {
  return (
    <li className={styles.note}>
      {at.length > 0 && <code className={styles.place}>{at.slice(at.length > 1 ? 1 : 0).join(' › ')}</code>}
      <p>{message}</p>
      {todo && <p className={styles.says}>{todo}</p>}
      {command && <CommandLine command={command} />}
    </li>
  )
}

function CommandLine({ command }: { command: string }) {
  const [wasCopied, setCopied] = useState(false)
  return (
    <div className={styles.command}>
      <code>{command}</code>
      <IconButton
        label={wasCopied ? 'Copied' : `Copy ${command}`}
        onPress={() => void copyText(command).then(setCopied)}
      >
        {wasCopied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.6} />}
      </IconButton>
    </div>
  )
}

import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type Editor, useEditor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { useSession } from '../documents/session-context.tsx'
import { readDrop } from '../files/read-drop.ts'
import styles from './DropOverlay.module.css'

/** Files can be dropped anywhere on the page. */
export function DropOverlay() {
  const editor = useEditor()
  const session = useSession()
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    function over(event: DragEvent): void {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    function leave(event: DragEvent): void {
      // Only when the pointer leaves the window is there nothing it goes to.
      if (event.relatedTarget === null) setOver(false)
    }
    function drop(event: DragEvent): void {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void importDropped(event.dataTransfer, editor, session)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [editor, session])

  if (!isOver) return null
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <IconFileImport size={28} stroke={1.5} />
        <strong>Drop to import</strong>
        <span>YAML files, a folder, a zip, a saved design or a picture of one</span>
      </div>
    </div>
  )
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

async function importDropped(transfer: DataTransfer, editor: Editor, session: Session): Promise<void> {
  // The browser forgets what was dropped at the end of this turn: reading begins at once.
  const reading = readDrop(transfer)
  const { importIncoming } = await import('./import-incoming.ts')
  await importIncoming(await reading, editor, session)
}

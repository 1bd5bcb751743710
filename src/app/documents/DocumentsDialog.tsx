import { Button } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { newDesign } from '../../editor/commands/new.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { DocumentRow } from './DocumentRow.tsx'
import styles from './DocumentsDialog.module.css'
import type { Listing } from './document-list.ts'
import { useSession, useSessionState } from './session-context.tsx'

/** Every design that this browser keeps: open, duplicate, rename, delete. */
export function DocumentsDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Designs">
      <Documents />
    </DialogFrame>
  )
}

function Documents() {
  const editor = useEditor()
  const session = useSession()
  const present = useSessionState((state) => state.id)
  const [listing, setListing] = useState<Listing | null>(null)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for the list again after a change
  useEffect(() => {
    let isCurrent = true
    void session.documents.list().then((found) => isCurrent && setListing(found))
    return () => {
      isCurrent = false
    }
  }, [session, turn])

  return (
    <>
      {listing?.failure && (
        <p role="alert" className={styles.failure}>
          {listing.failure.message}
        </p>
      )}
      {listing?.documents.length === 0 && (
        <p className={styles.nothing}>No design is kept in this browser yet.</p>
      )}
      <ul className={styles.list} aria-label="Designs in this browser">
        {listing?.documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            isPresent={document.id === present}
            onChanged={() => setTurn(turn + 1)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          variant="default"
          leftSection={<IconFilePlus size={16} stroke={1.6} />}
          onClick={() => {
            editor.view.getState().closeDialog()
            newDesign.run(editor)
          }}
        >
          New design
        </Button>
        <p>Kept in this browser only. To keep one elsewhere, export or share it.</p>
      </div>
    </>
  )
}

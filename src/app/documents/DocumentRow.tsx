import { IconCheck, IconCopy, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useEditor } from '../../editor/store/editor.tsx'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import styles from './DocumentsDialog.module.css'
import type { Listing } from './document-list.ts'
import { printSavedAt } from './saved-at.ts'
import { useSession } from './session-context.tsx'

interface DocumentRowProps {
  readonly document: Listing['documents'][number]
  readonly isPresent: boolean
  readonly onChanged: () => void
}

/** One design of the list, with what can be done with it. Deleting asks first, in its place. */
export function DocumentRow({ document, isPresent, onChanged }: DocumentRowProps) {
  const { id, name, savedAt } = document
  const { view } = useEditor()
  const session = useSession()
  const [draft, setDraft] = useState<string | null>(null)
  const [isDeleting, setDeleting] = useState(false)

  async function run(action: Promise<{ readonly message: string } | null>, closes = false): Promise<void> {
    const failure = await action
    if (failure) view.getState().say(failure.message, 'error')
    else if (closes) view.getState().closeDialog()
    onChanged()
  }

  function takeName(): void {
    const taken = draft?.trim()
    setDraft(null)
    if (taken && taken !== name) void run(session.documents.rename(id, taken))
  }

  if (isDeleting) {
    return (
      <li className={styles.row}>
        <span className={styles.question}>Delete “{name}” for good?</span>
        <button type="button" className={styles.delete} onClick={() => void run(session.remove(id))}>
          Delete
        </button>
        <IconAction label="Keep" Icon={IconX} onClick={() => setDeleting(false)} />
      </li>
    )
  }
  return (
    <li className={styles.row}>
      {draft === null ? (
        <button
          type="button"
          className={styles.open}
          aria-current={isPresent || undefined}
          onClick={() => void run(session.openStored(id), true)}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.when}>
            {isPresent ? 'open' : savedAt === null ? 'not saved' : printSavedAt(savedAt, Date.now())}
          </span>
        </button>
      ) : (
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here
          autoFocus
          aria-label={`New name of ${name}`}
          className={styles.field}
          maxLength={120}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={takeName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') {
              event.stopPropagation()
              setDraft(null)
            }
          }}
        />
      )}
      {draft === null ? (
        <IconAction label={`Rename ${name}`} Icon={IconPencil} onClick={() => setDraft(name)} />
      ) : (
        <IconAction label="Take the name" Icon={IconCheck} onClick={takeName} />
      )}
      <IconAction
        label={`Duplicate ${name}`}
        Icon={IconCopy}
        onClick={() => void run(session.documents.duplicate(id))}
      />
      <IconAction label={`Delete ${name}`} Icon={IconTrash} onClick={() => setDeleting(true)} />
    </li>
  )
}

function IconAction({ label, Icon, onClick }: { label: string; Icon: typeof IconX; onClick: () => void }) {
  return (
    <IconButton label={label} onPress={onClick}>
      <Icon size={16} stroke={1.6} aria-hidden />
    </IconButton>
  )
}

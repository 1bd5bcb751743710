import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Choice, SavePlan } from '../../core/repository/plan-save.ts'
import { useView } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { useSessionState } from '../documents/session-context.tsx'
import { ConflictFile } from './ConflictFile.tsx'
import styles from './FolderDialog.module.css'
import type { Folders } from './folder-state.ts'

/** Files that someone else changed in the folder meanwhile: what is to be kept of each, before anything is written. */
export function FolderDialog({ opened }: DialogProps) {
  const folders = useSessionState((state) => state.folders)
  return (
    <DialogFrame opened={opened} title="Changed in the folder" size={960}>
      {folders && <Conflicts folders={folders} />}
    </DialogFrame>
  )
}

function Conflicts({ folders }: { folders: Folders }) {
  const conflict = useStore(folders.state, (state) => state.conflict)
  const name = useStore(folders.state, (state) => state.name)
  // What was chosen holds for what was shown.
  return conflict && <Choices key={keyOf(conflict)} conflict={conflict} name={name ?? ''} folders={folders} />
}

interface ChoicesProps {
  readonly conflict: SavePlan
  readonly name: string
  readonly folders: Folders
}

function Choices({ conflict: { conflicts, changes }, name, folders }: ChoicesProps) {
  const close = useView((state) => state.closeDialog)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const chooseAll = (choice: Choice) => setChoices(new Map(conflicts.map(({ path }) => [path, choice])))
  return (
    <>
      <p className={styles.says}>
        {conflicts.length === 1 ? 'A file' : `${conflicts.length} files`} in “{name}” changed since you opened
        the folder. Nothing is written until you choose. What you take can be undone; what you keep replaces
        the file.
      </p>
      <ul className={styles.files}>
        {conflicts.map((each, at) => (
          <ConflictFile
            key={each.path}
            conflict={each}
            isOpen={at === 0}
            choice={choices.get(each.path)}
            onChoose={(choice) => setChoices(new Map(choices).set(each.path, choice))}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {conflicts.length > 1 && (
          <>
            <Button variant="default" onClick={() => chooseAll('mine')}>
              Keep mine for all
            </Button>
            <Button variant="default" onClick={() => chooseAll('theirs')}>
              Take theirs for all
            </Button>
          </>
        )}
        <span className={styles.space} />
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button disabled={choices.size < conflicts.length} onClick={() => void folders.decide(choices)}>
          {changes.size > 0 ? `Save, with ${changes.size} more` : 'Save'}
        </Button>
      </div>
    </>
  )
}

function keyOf({ conflicts }: SavePlan): string {
  return JSON.stringify(conflicts.map(({ path, mine, theirs }) => [path, mine, theirs]))
}

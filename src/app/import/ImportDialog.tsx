import { Button } from '@mantine/core'
import { IconFileText, IconFolderOpen } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Incoming } from '../../core/repository/incoming.ts'
import { planImport } from '../../core/repository/plan-import.ts'
import { useEditor, useView } from '../../editor/store/editor.tsx'
import { DialogFrame, type DialogProps } from '../dialogs/DialogFrame.tsx'
import { useSession } from '../documents/session-context.tsx'
import { readFiles } from '../files/read-files.ts'
import { openLink } from '../link/open-link.ts'
import { newId } from '../new-id.ts'
import styles from './ImportDialog.module.css'
import { openPlan } from './open-plan.ts'
import { PlanSummary } from './PlanSummary.tsx'
import { incomingText, linkIn } from './pasted-text.ts'

/** Files, a folder, an archive or pasted text: shown first as what it would become, then opened. */
export function ImportDialog({ opened }: DialogProps) {
  return (
    <DialogFrame opened={opened} title="Import" size={600}>
      <ImportForm />
    </DialogFrame>
  )
}

function ImportForm() {
  const editor = useEditor()
  const session = useSession()
  const openFolder = useView((state) => state.documents?.openFolder)
  const [chosen, setChosen] = useState<Incoming | null>(null)
  const [text, setText] = useState('')
  const [isReading, setReading] = useState(false)

  const link = linkIn(text)
  const incoming = useMemo(
    () => chosen ?? (text.trim() && !linkIn(text) ? incomingText(text) : null),
    [chosen, text],
  )
  const plan = useMemo(() => incoming && planImport(incoming, newId), [incoming])

  async function choose(list: FileList | null): Promise<void> {
    if (!list || list.length === 0) return
    setReading(true)
    setChosen(await readFiles([...list]))
    setReading(false)
  }

  async function run(): Promise<void> {
    if (link) {
      if (await openLink(link, editor, session)) editor.view.getState().closeDialog()
    } else if (plan?.ok) {
      editor.view.getState().closeDialog()
      await openPlan(plan.value, editor, session)
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <div className={styles.sources}>
        <FileChoice
          label="Choose files"
          says="YAML, zip, design or picture"
          Icon={IconFileText}
          onChoose={choose}
        />
        {openFolder ? (
          <button type="button" className={styles.source} onClick={openFolder}>
            <IconFolderOpen size={20} stroke={1.6} aria-hidden="true" />
            <span>
              <strong>Open a folder</strong>
              <span className={styles.says}>A repository, to save in</span>
            </span>
          </button>
        ) : (
          <FileChoice
            label="Choose a folder"
            says="A whole repository"
            Icon={IconFolderOpen}
            isFolder
            onChoose={choose}
          />
        )}
      </div>
      <label className={styles.label}>
        Paste configuration
        <textarea
          data-autofocus
          rows={8}
          spellCheck={false}
          placeholder={'applications:\n  api:\n    type: nodejs:24'}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setChosen(null)
          }}
        />
      </label>
      <div role="status" className={styles.plan}>
        {isReading && 'Reading…'}
        {!isReading && link && 'A link to a design.'}
        {!isReading && plan && <PlanSummary plan={plan} />}
      </div>
      <div className={styles.foot}>
        <p>Nothing is uploaded, and no byte of your files is changed.</p>
        <Button type="submit" disabled={isReading || !(link || plan?.ok)}>
          Import
        </Button>
      </div>
    </form>
  )
}

interface FileChoiceProps {
  readonly label: string
  readonly says: string
  readonly Icon: typeof IconFileText
  readonly isFolder?: boolean
  readonly onChoose: (list: FileList | null) => Promise<void>
}

function FileChoice({ label, says, Icon, isFolder = false, onChoose }: FileChoiceProps) {
  return (
    <label className={styles.source}>
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      <span>
        <strong>{label}</strong>
        <span className={styles.says}>{says}</span>
      </span>
      <input
        type="file"
        aria-label={label}
        multiple
        {...(isFolder && { webkitdirectory: '' })}
        onChange={(event) => void onChoose(event.target.files)}
      />
    </label>
  )
}

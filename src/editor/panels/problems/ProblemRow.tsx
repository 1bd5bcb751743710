import { type ReactNode, useState } from 'react'
import type { Fix } from '../../../core/rules/rule.ts'
import { type Editor, useEditor } from '../../store/editor.tsx'
import { EditPreview } from './EditPreview.tsx'
import { FixButtons } from './FixButtons.tsx'
import { OtherPlaces } from './OtherPlaces.tsx'
import styles from './Problems.module.css'
import type { Row } from './problem-list.ts'
import { SeverityIcon } from './SeverityIcon.tsx'
import { SilenceForm } from './SilenceForm.tsx'
import { showPlace } from './show-place.ts'

const WORDS = { error: 'Error', warning: 'Warning', info: 'Hint' }

interface ProblemRowProps {
  readonly row: Row
  /** Why it matters and where to read on; absent where the heading of its group has said so. */
  readonly reason?: ReactNode
  /** Takes the focus once the row has gone. */
  readonly onGone: () => void
}

/** One problem: where it is, what to do, and what could be done for the person. */
export function ProblemRow({ row, reason, onGone }: ProblemRowProps) {
  const editor = useEditor()
  const [open, setOpen] = useState<Fix | 'silence' | null>(null)
  const { finding } = row
  const close = () => setOpen(null)
  return (
    <li className={styles.row} data-severity={row.severity}>
      <span className={styles.icon}>
        <SeverityIcon severity={row.severity} title={WORDS[row.severity]} />
      </span>
      <div className={styles.content}>
        <div className={styles.text}>
          <button type="button" className={styles.message} onClick={() => show(editor, row)}>
            {row.message}
          </button>
          {finding && <OtherPlaces finding={finding} />}
          {reason}
          {row.file && row.line && (
            <p className={styles.origin}>
              <span className={styles.file}>{`${row.file}:${row.line}`}</span>
            </p>
          )}
        </div>
        {finding && (
          <div className={styles.actions}>
            <FixButtons fixes={row.fixes} chosen={open} onChoose={setOpen} />
            <button
              type="button"
              className={styles.quiet}
              aria-expanded={open === 'silence'}
              onClick={() => setOpen(open === 'silence' ? null : 'silence')}
            >
              Silence
            </button>
          </div>
        )}
        {open !== null && (
          <div className={styles.form}>
            {open === 'silence' ? (
              finding && <SilenceForm finding={finding} onClose={close} onDone={onGone} />
            ) : (
              <EditPreview
                project={row.project}
                label={`fix ${finding?.title ?? ''}`}
                consequence={open.consequence}
                change={open.edit}
                onClose={close}
                onDone={onGone}
              />
            )}
          </div>
        )}
      </div>
    </li>
  )
}

function show({ store, view }: Editor, { at, project, file, line }: Row): void {
  if (!at) {
    if (file) view.getState().revealFault(project, file, line ?? 1)
    return
  }
  showPlace({ store, view }, project, at)
}

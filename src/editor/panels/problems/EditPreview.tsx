import { useEffect, useMemo, useRef } from 'react'
import type { Tree } from '../../../core/base/tree.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import { changedLines, type PreviewLine } from './change-preview.ts'
import styles from './EditPreview.module.css'

const SIGNS: Readonly<Record<PreviewLine['kind'], string>> = { kept: ' ', added: '+', removed: '−' }

interface EditPreviewProps {
  readonly project: ProjectId
  /** How the step is called in the history. */
  readonly label: string
  /** What happens to data, or has to be done by hand. */
  readonly consequence?: string | undefined
  readonly change: (configuration: Tree) => Tree
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The lines that an edit would change, before it is made. */
export function EditPreview({ project, label, consequence, change, onClose, onDone }: EditPreviewProps) {
  const { store, view } = useEditor()
  const files = useEditorState(({ design }) => design.projects.find(({ id }) => id === project)?.files)
  const after = useMemo(() => store.getState().preview(project, change), [store, project, change])
  const apply = useRef<HTMLButtonElement>(null)
  useEffect(() => apply.current?.focus(), [])

  if (!after.ok) return <p className={styles.refusal}>{after.failure.message}</p>
  const hunks = changedLines(files ?? {}, after.value)
  return (
    <section className={styles.preview} aria-label="Lines that change">
      {hunks.map(({ file, line, lines }) => (
        <figure key={`${file} ${line}`} className={styles.hunk}>
          <figcaption>{`${file}:${line}`}</figcaption>
          <pre>
            {lines.map(({ kind, number, text }) => (
              <span key={number} data-kind={kind}>
                {`${SIGNS[kind]} ${text}\n`}
              </span>
            ))}
          </pre>
        </figure>
      ))}
      {consequence && <p className={styles.consequence}>{consequence}</p>}
      <div className={styles.decide}>
        <button
          ref={apply}
          type="button"
          className={styles.apply}
          onClick={() => {
            const result = store.getState().edit(project, { label }, change)
            if (result.ok) onDone()
            else view.getState().say(result.failure.message, 'error')
          }}
        >
          Apply
        </button>
        <button type="button" className={styles.cancel} onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  )
}

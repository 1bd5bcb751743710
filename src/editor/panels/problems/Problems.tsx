import { useMemo, useRef, useState } from 'react'
import type { Severity } from '../../../core/rules/rule.ts'
import { useEditorState, useFindings } from '../../store/editor.tsx'
import { ProblemList } from './ProblemList.tsx'
import styles from './Problems.module.css'
import { counted, countRows, problemRows, summary, WORDS } from './problem-list.ts'
import { SeverityIcon } from './SeverityIcon.tsx'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** All that is wrong or unwise in the design: counts on top, then each with its reason and remedy. */
export function Problems() {
  const projects = useEditorState(({ design }) => design.projects)
  const isSilenced = useEditorState(({ design }) => design.silenced.length > 0)
  const readings = useEditorState((state) => state.readings)
  const { all, silenced } = useFindings((findings) => findings)
  const [isOpen, setOpen] = useState(false)
  const top = useRef<HTMLButtonElement>(null)

  const rows = useMemo(() => problemRows(projects, readings, all), [projects, readings, all])
  const counts = countRows(rows)
  const hasContent = rows.length > 0 || isSilenced

  return (
    <section aria-label="Problems" className={styles.panel}>
      <button
        ref={top}
        type="button"
        className={styles.summary}
        aria-expanded={isOpen && hasContent}
        disabled={!hasContent}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.title}>Problems</span>
        <span className={styles.counts}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span key={severity} className={styles.count} data-severity={severity}>
              <SeverityIcon severity={severity} />
              {counted(counts[severity], ...WORDS[severity])}
            </span>
          ))}
          {rows.length === 0 && <span className={styles.quietly}>No problems</span>}
          {silenced > 0 && <span className={styles.quietly}>{silenced} silenced</span>}
        </span>
      </button>
      <p role="status" className="spoken">
        {summary(counts)}
        {silenced > 0 && `, ${silenced} silenced`}
      </p>
      {isOpen && hasContent && <ProblemList rows={rows} onGone={() => top.current?.focus()} />}
    </section>
  )
}

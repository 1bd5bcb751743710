import { useMemo, useRef, useState } from 'react'
import type { Severity } from '../../../core/rules/rule.ts'
import { useEditorState, useFindings } from '../../store/editor.tsx'
import { ProblemList } from './ProblemList.tsx'
import styles from './Problems.module.css'
import { countRows, problemRows, summary } from './problem-list.ts'
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
              {counts[severity]}
            </span>
          ))}
          <span className={styles.words} role="status">
            {summary(counts)}
            {silenced > 0 && `, ${silenced} silenced`}
          </span>
        </span>
      </button>
      {isOpen && hasContent && <ProblemList rows={rows} onGone={() => top.current?.focus()} />}
    </section>
  )
}

import { useMemo, useState } from 'react'
import type { Severity } from '../../../core/rules/rule.ts'
import { useEditorState, useFindings } from '../../store/editor.tsx'
import { ProblemRow } from './ProblemRow.tsx'
import styles from './Problems.module.css'
import { countRows, problemRows, summary } from './problem-list.ts'
import { SeverityIcon } from './SeverityIcon.tsx'

/** More rows than this are shown on demand: nobody reads them at once. */
const FIRST_ROWS = 100

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** All that is wrong or unwise in the design: counts on top, then each with its reason and remedy. */
export function Problems() {
  const projects = useEditorState(({ design }) => design.projects)
  const readings = useEditorState((state) => state.readings)
  const { all, silenced } = useFindings((findings) => findings)
  const [isOpen, setOpen] = useState(false)
  const [limit, setLimit] = useState(FIRST_ROWS)

  const rows = useMemo(() => problemRows(projects, readings, all), [projects, readings, all])
  const counts = countRows(rows)
  const hasRows = rows.length > 0

  return (
    <section aria-label="Problems" className={styles.panel}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen && hasRows}
        disabled={!hasRows}
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
      {isOpen && hasRows && (
        <div className={styles.list}>
          <ul className={styles.rows}>
            {rows.slice(0, limit).map((row) => (
              <ProblemRow key={row.key} row={row} />
            ))}
          </ul>
          {rows.length > limit && (
            <button type="button" className={styles.more} onClick={() => setLimit(limit + FIRST_ROWS)}>
              Show {Math.min(FIRST_ROWS, rows.length - limit)} more of {rows.length}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

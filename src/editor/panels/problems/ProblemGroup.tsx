import { useState } from 'react'
import { CodeText } from '../../ui/CodeText.tsx'
import { ProblemRow } from './ProblemRow.tsx'
import styles from './Problems.module.css'
import type { Row, RowGroup } from './problem-list.ts'

/** More rows of one rule than this are shown on demand: other rules are to be seen too. */
const FIRST_ROWS = 6

interface ProblemGroupProps {
  readonly group: RowGroup
  readonly onGone: () => void
}

/** What one rule found: its reason is told once, above the places. */
export function ProblemGroup({ group: { rows }, onGone }: ProblemGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const [first, ...others] = rows
  const shown = isWhole || rows.length <= FIRST_ROWS + 1 ? rows : rows.slice(0, FIRST_ROWS)
  if (others.length === 0) {
    return (
      <ul className={styles.rows}>
        <ProblemRow row={first} reason={<Reason row={first} />} onGone={onGone} />
      </ul>
    )
  }
  return (
    <section className={styles.group}>
      <header className={styles.heading}>
        <h3>
          <span className={styles.words}>Expected:</span> <CodeText text={first.finding?.title ?? ''} />{' '}
          <span className={styles.words}>{`· ${rows.length} exceptions`}</span>
        </h3>
        <Reason row={first} />
      </header>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <ProblemRow key={row.key} row={row} onGone={onGone} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          Show all {rows.length}
        </button>
      )}
    </section>
  )
}

function Reason({ row: { finding, file } }: { row: Row }) {
  if (!finding) return null
  return (
    <>
      <p className={styles.why}>
        <CodeText text={finding.why} />
      </p>
      <p className={styles.origin}>
        {file && <span className={styles.file}>{file}</span>}
        <a href={`./rules.html#${finding.rule}`} target="_blank" rel="noreferrer">
          {finding.rule}
        </a>
        <a href={finding.docs} target="_blank" rel="noreferrer">
          Documentation
        </a>
      </p>
    </>
  )
}

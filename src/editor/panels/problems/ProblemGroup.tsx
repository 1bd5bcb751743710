import { ProblemRow } from './ProblemRow.tsx'
import styles from './Problems.module.css'
import type { Row, RowGroup } from './problem-list.ts'

interface ProblemGroupProps {
  readonly group: RowGroup
  readonly onGone: () => void
}

/** What one rule found: its reason is told once, above the places. */
export function ProblemGroup({ group: { rows }, onGone }: ProblemGroupProps) {
  const [first, ...others] = rows
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
          {first.finding?.title} <span className={styles.words}>{`× ${rows.length}`}</span>
        </h3>
        <Reason row={first} />
      </header>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <ProblemRow key={row.key} row={row} onGone={onGone} />
        ))}
      </ul>
    </section>
  )
}

function Reason({ row: { finding, file } }: { row: Row }) {
  if (!finding) return null
  return (
    <>
      <p className={styles.why}>{finding.why}</p>
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

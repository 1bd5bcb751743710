import { useState } from 'react'
import { isFixable } from '../../../core/fix/fix-project.ts'
import type { Finding } from '../../../core/rules/rule.ts'
import { FixAll } from './FixAll.tsx'
import { ProblemGroup } from './ProblemGroup.tsx'
import styles from './Problems.module.css'
import { counted, groupRows, type Row, type RowGroup } from './problem-list.ts'
import { SilencedList } from './SilencedList.tsx'

/** More groups than this are shown on demand: nobody reads them at once. */
const FIRST_GROUPS = 50

interface ProblemListProps {
  readonly rows: readonly Row[]
  /** Takes the focus when the row that had it has gone. */
  readonly onGone: () => void
}

/** Problems by rule, worst first; hints and what is silenced are folded away. */
export function ProblemList({ rows, onGone }: ProblemListProps) {
  const [limit, setLimit] = useState(FIRST_GROUPS)
  const loud = rows.filter(({ severity }) => severity !== 'info')
  const hints = rows.filter(({ severity }) => severity === 'info')
  const groups = groupRows(loud)
  const mayFixAll = loud.filter(({ finding }) => finding && isFixable(finding)).length > 1
  return (
    <div className={styles.list}>
      {mayFixAll && <FixAll isShown={isLoud} onGone={onGone} />}
      <Groups groups={groups.slice(0, limit)} onGone={onGone} />
      {groups.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + FIRST_GROUPS)}>
          Show {Math.min(FIRST_GROUPS, groups.length - limit)} more of {groups.length}
        </button>
      )}
      {hints.length > 0 && (
        <details className={styles.folded}>
          <summary>{counted(hints.length, 'hint', 'hints')}</summary>
          <Groups groups={groupRows(hints)} onGone={onGone} />
        </details>
      )}
      <SilencedList />
    </div>
  )
}

function isLoud({ severity }: Finding): boolean {
  return severity !== 'info'
}

function Groups({ groups, onGone }: { groups: readonly RowGroup[]; onGone: () => void }) {
  return groups.map((group) => <ProblemGroup key={group.key} group={group} onGone={onGone} />)
}

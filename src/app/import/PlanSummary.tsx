import type { Result } from '../../core/base/result.ts'
import { FLAVOUR_NAMES } from '../../core/model/flavour-names.ts'
import type { LeftOut } from '../../core/repository/incoming.ts'
import type { ImportPlan } from '../../core/repository/plan-import.ts'
import styles from './ImportDialog.module.css'

const LISTED = 50

/** What an import would open, and what it leaves out with the reason. */
export function PlanSummary({ plan }: { plan: Result<ImportPlan, string> }) {
  if (!plan.ok) return <p className={styles.refusal}>{plan.failure}</p>
  const { design, leftOut, warnings } = plan.value
  return (
    <>
      <ul className={styles.projects}>
        {design.projects.map(({ id, name, flavour, files }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>
              {FLAVOUR_NAMES[flavour]}: {Object.keys(files).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <p key={warning} className={styles.refusal}>
          {warning}
        </p>
      ))}
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} />}
    </>
  )
}

function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const count = leftOut.length === 1 ? '1 file' : `${leftOut.length.toLocaleString('en')} files`
  return (
    <details className={styles.leftOut}>
      <summary>{count} left out</summary>
      <ul>
        {leftOut.slice(0, LISTED).map(({ path, reason }) => (
          <li key={path}>
            <code>{path}</code>: {reason}
          </li>
        ))}
        {leftOut.length > LISTED && <li>and {(leftOut.length - LISTED).toLocaleString('en')} more</li>}
      </ul>
    </details>
  )
}

import type { Fix } from '../../../core/rules/rule.ts'
import styles from './Problems.module.css'

/** More ways out than this are a menu. */
const MOST_BUTTONS = 2

interface FixButtonsProps {
  readonly fixes: readonly Fix[]
  readonly chosen: unknown
  readonly onChoose: (fix: Fix | null) => void
}

/** The ways out of a problem; one that is chosen shows first what it will do. */
export function FixButtons({ fixes, chosen, onChoose }: FixButtonsProps) {
  const buttons = fixes.map((fix) => (
    <button
      key={fix.title}
      type="button"
      className={styles.fix}
      aria-expanded={chosen === fix}
      onClick={() => onChoose(chosen === fix ? null : fix)}
    >
      {fix.title}
    </button>
  ))
  if (fixes.length <= MOST_BUTTONS) return buttons
  return (
    <details className={styles.choices}>
      <summary className={styles.fix}>{fixes.length} ways to fix</summary>
      <div>{buttons}</div>
    </details>
  )
}

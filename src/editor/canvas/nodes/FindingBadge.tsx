import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { Severity } from '../../../core/rules/rule.ts'
import { countFindings } from '../../store/count-findings.ts'
import styles from './FindingBadge.module.css'

const ICONS = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle } as const

/** How many findings something has, with the sign of the gravest. */
export function FindingBadge({ severity, count }: { severity: Severity; count: number }) {
  const Icon = ICONS[severity]
  const words = countFindings(severity, count)
  return (
    <span className={styles.badge} data-severity={severity} title={words}>
      <Icon size={14} stroke={2} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="spoken">{words}</span>
    </span>
  )
}

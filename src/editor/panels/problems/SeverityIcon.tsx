import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { Severity } from '../../../core/rules/rule.ts'

const ICONS = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle }

/** The picture of a severity. The word is said beside it or by `title`. */
export function SeverityIcon({ severity, title }: { severity: Severity; title?: string }) {
  const Icon = ICONS[severity]
  return title ? (
    <Icon size={16} stroke={2} role="img" aria-label={title} />
  ) : (
    <Icon size={16} stroke={2} aria-hidden />
  )
}

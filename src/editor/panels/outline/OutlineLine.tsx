import { IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import type { Severity } from '../../../core/rules/rule.ts'
import styles from './Outline.module.css'
import type { OutlineItem, OutlineRow } from './outline-items.ts'

interface Props {
  readonly row: OutlineRow
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly isReachable: boolean
  readonly onSelect: (item: OutlineItem) => void
  readonly onToggle: (key: string) => void
}

/** One line of the outline. Keys are the tree's: it has the focus of one line at a time. */
export const OutlineLine = memo(function OutlineLine(props: Props) {
  const { row, isOpen, isSelected, isReachable, onSelect, onToggle } = props
  const { item, level, position, size } = row
  const hasChildren = item.children.length > 0
  const worst = worstOf(item.findings.map(({ severity }) => severity))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its lines
    <div
      role="treeitem"
      className={styles.line}
      data-key={item.key}
      data-kind={item.kind}
      aria-label={labelOf(row)}
      // What is cut off can be read all the same.
      title={item.kind === 'route' ? item.name : `${item.text} ${item.detail}`.trim()}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={isSelected}
      aria-expanded={hasChildren ? isOpen : undefined}
      tabIndex={isReachable ? 0 : -1}
      style={{ paddingInlineStart: (level - 1) * 14 }}
      onClick={() => onSelect(item)}
    >
      {hasChildren ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: for pointers only; keys fold by the arrow keys
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <span
          className={styles.toggle}
          data-open={isOpen || undefined}
          onClick={(event) => {
            event.stopPropagation()
            onToggle(item.key)
          }}
        >
          <IconChevronRight size={14} aria-hidden />
        </span>
      ) : (
        <span className={styles.toggle} />
      )}
      <span className={styles.dot} aria-hidden />
      <span className={styles.text}>{item.text}</span>
      <span className={styles.detail}>{item.detail}</span>
      {worst && (
        <span className={styles.count} data-severity={worst}>
          {item.findings.length}
        </span>
      )}
    </div>
  )
}, isSameLine)

function isSameLine(before: Props, after: Props): boolean {
  return (
    before.row.item === after.row.item &&
    before.row.level === after.row.level &&
    before.row.position === after.row.position &&
    before.row.size === after.row.size &&
    before.isOpen === after.isOpen &&
    before.isSelected === after.isSelected &&
    before.isReachable === after.isReachable &&
    before.onSelect === after.onSelect &&
    before.onToggle === after.onToggle
  )
}

const WORDS: Record<Severity, readonly [one: string, many: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['hint', 'hints'],
}

function labelOf({ item }: OutlineRow): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = item.findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [`${count} ${WORDS[severity][count === 1 ? 0 : 1]}`] : []
  })
  return [item.name, ...counts].join(', ')
}

function worstOf(severities: readonly Severity[]): Severity | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) => severities.includes(severity))
}

import type { NodeProps } from '@xyflow/react'
import type { CSSProperties, ReactNode } from 'react'
import { useView } from '../../store/editor.tsx'
import type { NodeKey } from '../../store/selection.ts'
import { type Mark, markOf } from '../connect/mark-of.ts'
import type { TopologyNode } from '../flow.ts'
import { NameField } from '../rename/NameField.tsx'
import { FindingBadge } from './FindingBadge.tsx'
import styles from './NodeCard.module.css'
import { NodeHandles } from './NodeHandles.tsx'

interface NodeCardProps extends Pick<NodeProps<TopologyNode>, 'id' | 'data' | 'selected'> {
  readonly icon: ReactNode
  /** What is written instead of its name and what it is. */
  readonly text?: ReactNode
}

/** What a mark says in words: colour and stroke never say it alone. */
const SIGNS: Partial<Record<Mark, string>> = { removed: 'taken away', stopped: 'stops', private: 'private' }

/** From further away, names with more letters are written in two lines: in one they could not be read. */
const ONE_LINE = 16

/** What the four kinds of node have in common: a name, what it is, and what is to be known of it. */
export function NodeCard({ id, data, selected, icon, text }: NodeCardProps) {
  const { kind, name, ownName, label, what, lifecycle, severity, findings, opens, stubs } = data
  const key = id as NodeKey // toFlow made it
  const mark = useView((view) => markOf(view, key))
  const isRenaming = useView(({ renaming }) => renaming === key)
  return (
    <>
      <div
        className={styles.card}
        data-kind={kind}
        data-selected={selected || undefined}
        data-severity={severity ?? undefined}
        data-mark={mark}
        // Longer names are written smaller, so that all of them fits.
        style={{ '--letters': label.length } as CSSProperties} // React's type knows no custom properties
        data-long={label.length > ONE_LINE || undefined}
      >
        <span className={styles.icon}>{icon}</span>
        <span className={styles.text}>
          {isRenaming ? (
            <NameField node={key} name={ownName} />
          ) : (
            (text ?? (
              <span className={styles.name} title={name}>
                {label}
              </span>
            ))
          )}
          {!text && (
            <span className={styles.what}>
              {what}
              {lifecycle && (
                <span className={styles.lifecycle} data-lifecycle={lifecycle}>
                  {lifecycle}
                </span>
              )}
            </span>
          )}
        </span>
        {mark && SIGNS[mark] && <span className={styles.sign}>{SIGNS[mark]}</span>}
        {severity && (
          <span className={styles.badge}>
            <FindingBadge severity={severity} count={findings} />
          </span>
        )}
      </div>
      <NodeHandles kind={kind} opens={opens} stubs={stubs} />
    </>
  )
}

/** A node is drawn again when what it shows changes; where it is, is the business of what is around it. */
export function isSameNode(
  before: Pick<NodeProps<TopologyNode>, 'id' | 'data' | 'selected'>,
  after: Pick<NodeProps<TopologyNode>, 'id' | 'data' | 'selected'>,
): boolean {
  return before.id === after.id && before.data === after.data && before.selected === after.selected
}

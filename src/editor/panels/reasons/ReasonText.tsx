import type { ReactNode } from 'react'
import type { Path } from '../../../core/base/path.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { useEditor } from '../../store/editor.tsx'
import styles from './Reasons.module.css'
import { showPlace } from './show-place.ts'

interface ReasonTextProps {
  readonly project: ProjectId
  /** What it speaks of: pressed, that is selected, and its line shown. */
  readonly node: NodeId | undefined
  readonly path: Path | undefined
  readonly children: ReactNode
}

/** A sentence that leads to what it speaks of, if it speaks of a node. */
export function ReasonText({ project, node, path, children }: ReasonTextProps) {
  const editor = useEditor()
  if (node === undefined) return <span className={styles.said}>{children}</span>
  return (
    <button
      type="button"
      className={styles.said}
      title="Show it on the canvas and in the configuration"
      onClick={() => showPlace(editor, project, node, path)}
    >
      {children}
    </button>
  )
}

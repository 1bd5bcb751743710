import type { Evidence } from '../../core/guidance/pattern.ts'
import type { ProjectId } from '../../core/model/design.ts'
import { useEditor } from '../../editor/store/editor.tsx'
import { edgeKey, nodeKey } from '../../editor/store/selection.ts'
import styles from './Advice.module.css'

/** A sentence of evidence. Pointed at or focused, what it speaks of stands out on the canvas; pressed, it comes into sight. */
export function EvidenceText({ project, evidence }: { project: ProjectId; evidence: Evidence }) {
  const { view } = useEditor()
  const [first] = evidence.nodes
  if (!first) return <span className={styles.evidence}>{evidence.text}</span>

  function show(): void {
    view.getState().pointOut({
      nodes: new Map(evidence.nodes.map((id) => [nodeKey(project, id), 'shown'])),
      edges: new Map(evidence.edges.map((id) => [edgeKey(project, id), 'shown'])),
    })
  }

  function hide(): void {
    view.getState().pointOut(null)
  }

  return (
    <button
      type="button"
      className={styles.evidence}
      title="Show it on the canvas"
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={() => {
        show()
        view.getState().revealNode(nodeKey(project, first))
      }}
    >
      {evidence.text}
    </button>
  )
}

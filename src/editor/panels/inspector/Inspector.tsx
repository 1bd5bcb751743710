import { lazy, Suspense } from 'react'
import { useEditorState } from '../../store/editor.tsx'
import { splitEdgeKey, splitNodeKey } from '../../store/selection.ts'
import { DesignSummary } from './DesignSummary.tsx'
import styles from './Inspector.module.css'

const NodeInspector = lazy(() =>
  import('./NodeInspector.tsx').then(({ NodeInspector }) => ({ default: NodeInspector })),
)
const EdgeInspector = lazy(() =>
  import('./EdgeInspector.tsx').then(({ EdgeInspector }) => ({ default: EdgeInspector })),
)

/** Everything about what is selected, to read and to change. */
export function Inspector() {
  return (
    <section aria-label="Inspector" className={styles.inspector}>
      <Suspense fallback={<p className={styles.hint}>Loading the form…</p>}>
        <Selected />
      </Suspense>
    </section>
  )
}

function Selected() {
  const { nodes, edges } = useEditorState((state) => state.selection)
  const [node] = nodes
  const [edge] = edges
  if (nodes.length + edges.length > 1) {
    return (
      <p className={styles.hint}>{nodes.length + edges.length} selected. Select one to see its properties.</p>
    )
  }
  if (node) {
    const { project, id } = splitNodeKey(node)
    return <NodeInspector key={node} project={project} id={id} />
  }
  if (edge) {
    const { project, id } = splitEdgeKey(edge)
    return <EdgeInspector key={edge} project={project} id={id} />
  }
  return <DesignSummary />
}

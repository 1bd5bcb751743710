import type { ProjectId } from '../../../../core/model/design.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import { useEditorState } from '../../../store/editor.tsx'
import { graphFor } from '../../../store/graphs.ts'
import styles from '../Inspector.module.css'
import { ConnectSelect } from './ConnectSelect.tsx'
import { connectionTargets } from './connection-targets.ts'

interface Props {
  readonly project: ProjectId
  readonly node: GraphNode
}

/** Where a route is to lead, as long as it leads nowhere; what it leads to is one of its properties. */
export function TargetSection({ project, node }: Props) {
  const configuration = useEditorState(
    ({ design }) => design.projects.find(({ id }) => id === project)?.configuration,
  )
  if (!configuration) return null
  if (graphFor(configuration).edges.some(({ source }) => source === node.id)) return null
  const choices = connectionTargets(configuration, node, 'upstream')
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>Leads to</h3>
      {choices.length > 0 ? (
        <ConnectSelect project={project} node={node} label="Choose what answers" choices={choices} />
      ) : (
        <p className={styles.description}>Nothing that could answer yet: add an application.</p>
      )}
    </div>
  )
}

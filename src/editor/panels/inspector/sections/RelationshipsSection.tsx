import type { ProjectId } from '../../../../core/model/design.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import { useEditorState } from '../../../store/editor.tsx'
import { graphFor } from '../../../store/graphs.ts'
import styles from '../Inspector.module.css'
import { ConnectSelect } from './ConnectSelect.tsx'
import { connectionTargets } from './connection-targets.ts'
import { RelationshipRow } from './RelationshipRow.tsx'

interface Props {
  readonly project: ProjectId
  readonly node: GraphNode
}

/** What a container connects to: each relationship with its endpoint and the variables it yields. */
export function RelationshipsSection({ project, node }: Props) {
  const configuration = useEditorState(
    ({ design }) => design.projects.find(({ id }) => id === project)?.configuration,
  )
  if (!configuration) return null
  const edges = graphFor(configuration).edges.filter(
    (edge) => edge.source === node.id && edge.kind === 'relationship',
  )
  const choices = connectionTargets(configuration, node, 'relationship')
  if (node.kind === 'service' && edges.length === 0 && choices.length === 0) return null

  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>Relationships</h3>
      {edges.some((edge) => edge.inherited) && (
        <p className={styles.description}>
          Inherited from the application. A change here makes them the worker’s own.
        </p>
      )}
      {edges.length === 0 && choices.length === 0 && (
        <p className={styles.description}>Nothing to connect to yet: add a service or another application.</p>
      )}
      {edges.map((edge) => (
        <RelationshipRow key={edge.id} project={project} configuration={configuration} edge={edge} />
      ))}
      {choices.length > 0 && (
        <ConnectSelect project={project} node={node} label="Connect to" choices={choices} />
      )}
    </div>
  )
}

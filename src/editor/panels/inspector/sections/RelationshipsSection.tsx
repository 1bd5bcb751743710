import { legalTargets } from '../../../../core/catalog/connections.ts'
import type { ProjectId } from '../../../../core/model/design.ts'
import { connect } from '../../../../core/model/edits/connect.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import { nodeId } from '../../../../core/model/node.ts'
import { completed } from '../../../../core/rules/shared/fixes/completed.ts'
import { useEditor, useEditorState } from '../../../store/editor.tsx'
import { graphFor } from '../../../store/graphs.ts'
import { edit } from '../form/use-value.ts'
import styles from '../Inspector.module.css'
import { RelationshipRow } from './RelationshipRow.tsx'
import { relationshipTargets } from './relationship-targets.ts'

interface Props {
  readonly project: ProjectId
  readonly node: GraphNode
}

/** What a container connects to: each relationship with its endpoint and the variables it yields. */
export function RelationshipsSection({ project, node }: Props) {
  const editor = useEditor()
  const configuration = useEditorState(
    ({ design }) => design.projects.find(({ id }) => id === project)?.configuration,
  )
  if (!configuration) return null
  const edges = graphFor(configuration).edges.filter(
    (edge) => edge.source === node.id && edge.kind === 'relationship',
  )
  const choices = relationshipTargets(configuration, node)
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
        <select
          className={styles.input}
          aria-label="Connect to"
          value=""
          onChange={(event) => {
            const chosen = choices.find(({ id }) => id === event.target.value)
            if (!chosen) return
            edit(editor, project, `connect ${node.name} to ${chosen.name}`, (tree) => {
              const permission = legalTargets(tree, node).get(nodeId(chosen))
              return permission?.ok ? completed(connect(tree, permission.value), node, chosen) : tree
            })
          }}
        >
          <option value="">Connect to…</option>
          {choices.map(({ id, kind, name }) => (
            <option key={id} value={id}>
              {name} ({kind})
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

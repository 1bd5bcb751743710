import { legalTargets } from '../../../../core/catalog/connections.ts'
import type { ProjectId } from '../../../../core/model/design.ts'
import { connect } from '../../../../core/model/edits/connect.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import { nodeId } from '../../../../core/model/node.ts'
import { completed } from '../../../../core/rules/shared/fixes/completed.ts'
import { useEditor } from '../../../store/editor.tsx'
import { edit } from '../form/use-value.ts'
import styles from '../Inspector.module.css'

interface Props {
  readonly project: ProjectId
  readonly node: GraphNode
  readonly label: string
  readonly choices: readonly GraphNode[]
}

/** Connects a node to the one that is chosen. */
export function ConnectSelect({ project, node, label, choices }: Props) {
  const editor = useEditor()
  return (
    <select
      className={styles.input}
      aria-label={label}
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
      <option value="">{label}…</option>
      {choices.map(({ id, kind, name }) => (
        <option key={id} value={id}>
          {name} ({kind})
        </option>
      ))}
    </select>
  )
}

import type { ProjectId } from '../../../core/model/design.ts'
import { disconnect } from '../../../core/model/edits/disconnect.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { nodeKey } from '../../store/selection.ts'
import { edit } from './form/use-value.ts'
import styles from './Inspector.module.css'
import { RelationshipRow } from './sections/RelationshipRow.tsx'

const WORDS = {
  relationship: 'Relationship',
  upstream: 'Upstream',
  redirect: 'Redirect',
  mount: 'Mount',
}

/** One connection: where it leads, and its end. */
export function EdgeInspector({ project, id }: { project: ProjectId; id: string }) {
  const editor = useEditor()
  const configuration = useEditorState(
    ({ design }) => design.projects.find((each) => each.id === project)?.configuration,
  )
  const edge = configuration && graphFor(configuration).edges.find((each) => each.id === id)
  if (!configuration || !edge) return <p className={styles.hint}>This connection is no longer there.</p>
  const source = edge.source.slice(edge.source.indexOf(':') + 1)
  return (
    <div className={styles.body}>
      <div className={styles.section}>
        <h2 className={styles.title}>
          {WORDS[edge.kind]} {edge.label}
        </h2>
        <p className={styles.description}>
          From <End project={project} node={edge.source} name={source} /> to{' '}
          {edge.target ? (
            <End project={project} node={edge.target} name={edge.targetName} />
          ) : (
            `${edge.targetName}, which is not there`
          )}
        </p>
      </div>
      <div className={styles.section}>
        {edge.kind === 'relationship' ? (
          <RelationshipRow project={project} configuration={configuration} edge={edge} />
        ) : (
          <button
            type="button"
            className={styles.add}
            onClick={() =>
              edit(editor, project, `disconnect ${edge.label}`, (tree) => disconnect(tree, edge))
            }
          >
            Disconnect
          </button>
        )}
      </div>
    </div>
  )
}

/** The node at an end of the connection, to go on to. */
function End({ project, node, name }: { project: ProjectId; node: NodeId; name: string }) {
  const { store, view } = useEditor()
  const key = nodeKey(project, node)
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        store.getState().select({ nodes: [key], edges: [] })
        view.getState().revealNode(key)
      }}
    >
      {name}
    </button>
  )
}

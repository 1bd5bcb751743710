import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeId, NodeKind } from '../../../core/model/node.ts'
import { pathOf } from '../../../core/model/node-path.ts'
import { fieldAt } from '../../../core/model/schema/fields.ts'
import { useEditorState } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { nesting } from './form/FieldRow.tsx'
import { GroupField } from './form/GroupField.tsx'
import styles from './Inspector.module.css'
import { NodeHeader } from './NodeHeader.tsx'
import { EndpointsSection } from './sections/EndpointsSection.tsx'
import { RelationshipsSection } from './sections/RelationshipsSection.tsx'
import { SitesSection } from './sections/SitesSection.tsx'
import { TargetSection } from './sections/TargetSection.tsx'
import { TypeSection } from './sections/TypeSection.tsx'

interface Props {
  readonly project: ProjectId
  readonly id: NodeId
}

/** Name, type, connections and every property of one node. */
export function NodeInspector({ project, id }: Props) {
  const found = useEditorState(({ design }) => design.projects.find((each) => each.id === project))
  const configuration = found?.configuration
  const node = configuration && graphFor(configuration).nodes.find((each) => each.id === id)
  const field = node && fieldAt(node.kind, [], found.flavour)
  if (!configuration || !node || !field) {
    return <p className={styles.hint}>What was selected is no longer in the configuration.</p>
  }
  const path = pathOf(configuration, node) ?? node.path
  const place = { project, path }
  return (
    <div className={styles.body}>
      <NodeHeader project={project} node={node} />
      {(node.kind === 'application' || node.kind === 'service') && (
        <TypeSection {...place} node={node} flavour={found.flavour} />
      )}
      {node.kind === 'route' && <TargetSection project={project} node={node} />}
      {node.kind !== 'route' && <RelationshipsSection project={project} node={node} />}
      {node.kind === 'service' && <EndpointsSection {...place} />}
      {node.kind === 'application' && (
        <div className={styles.section}>
          <SitesSection project={project} application={node.name} />
        </div>
      )}
      <div className={styles.section}>
        <h3 className={styles.heading}>Properties</h3>
        <GroupField {...place} field={field} hidden={HIDDEN[node.kind]} nesting={nesting} />
      </div>
    </div>
  )
}

/** Keys that have sections or nodes of their own. */
const HIDDEN: Record<NodeKind, ReadonlySet<string>> = {
  application: new Set(['type', 'relationships', 'workers']),
  worker: new Set(['relationships']),
  service: new Set(['type', 'relationships']),
  route: new Set(),
}

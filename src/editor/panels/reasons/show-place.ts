import type { Path } from '../../../core/base/path.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { nodeKey } from '../../store/selection.ts'

/** Selects a node, brings it into sight, and shows where something of it is written. */
export function showPlace({ store, view }: Editor, project: ProjectId, node: NodeId, path?: Path): void {
  const key = nodeKey(project, node)
  store.getState().select({ nodes: [key], edges: [] })
  if (path) view.getState().revealPath(project, path, key)
  else view.getState().revealNode(key)
}

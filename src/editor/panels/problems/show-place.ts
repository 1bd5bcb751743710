import type { Path } from '../../../core/base/path.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import { nodeId } from '../../../core/model/node.ts'
import { nodeAt } from '../../../core/model/node-at.ts'
import type { Editor } from '../../store/editor.tsx'
import { nodeKey } from '../../store/selection.ts'

/** Selects the node that holds a place, and shows the place in the text. */
export function showPlace(
  { store, view }: Pick<Editor, 'store' | 'view'>,
  project: ProjectId,
  at: Path,
): void {
  const node = nodeAt(at)
  const key = node && nodeKey(project, nodeId(node))
  if (key) store.getState().select({ nodes: [key], edges: [] })
  view.getState().revealPath(project, at, key)
}

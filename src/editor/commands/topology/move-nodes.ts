import type { Position } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import type { Step } from '../../store/editor-state.ts'
import { type NodeKey, nodeKey } from '../../store/selection.ts'
import { shownProjects } from '../../store/shown-positions.ts'

/**
 * Puts nodes somewhere. The rest of their project is fixed where it is drawn: whoever opens the design later sees the
 * same picture. A step with a group stays one step, however many projects it is about.
 */
export function moveNodes({ store }: Editor, positions: ReadonlyMap<NodeKey, Position>, step: Step): void {
  for (const { project, positions: shown } of shownProjects(store)) {
    // Keys of positions are ids of nodes.
    const now = Object.entries(shown).map(([id, at]) => {
      const moved = positions.get(nodeKey(project.id, id as NodeId))
      return { id, at: moved ?? at, isMoved: moved !== undefined && (moved.x !== at.x || moved.y !== at.y) }
    })
    if (!now.some(({ isMoved }) => isMoved)) continue
    store.getState().moveNodes(project.id, Object.fromEntries(now.map(({ id, at }) => [id, at])), step)
  }
}

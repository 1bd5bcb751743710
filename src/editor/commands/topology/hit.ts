import { frameAround } from '../../../core/layout/bounds.ts'
import { CELL } from '../../../core/layout/sizes.ts'
import type { Position, ProjectId } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, nodeKey } from '../../store/selection.ts'
import { shownProjects } from '../../store/shown-positions.ts'

/** The project whose frame a point of the canvas is in. */
export function projectAt({ store }: Editor, { x, y }: Position): ProjectId | undefined {
  const shown = shownProjects(store).find(({ positions, origin }) => {
    const frame = frameAround(Object.values(positions), origin)
    return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
  })
  return shown?.project.id
}

/** The node at a point of the canvas. */
export function nodeAt({ store }: Editor, { x, y }: Position): NodeKey | undefined {
  for (const { project, positions } of shownProjects(store)) {
    const hit = Object.entries(positions).find(
      ([, at]) => x >= at.x && x <= at.x + CELL.width && y >= at.y && y <= at.y + CELL.height,
    )
    if (hit) return nodeKey(project.id, hit[0] as NodeId) // keys of positions are ids of nodes
  }
  return undefined
}

import { createOccupancy } from '../../../core/layout/occupancy.ts'
import { CELL, GRID } from '../../../core/layout/sizes.ts'
import type { Position, ProjectId } from '../../../core/model/design.ts'
import { withPositions } from '../../../core/model/design-edits.ts'
import { nodeId } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, nodeKey } from '../../store/selection.ts'
import { shownPositions, shownProjects } from '../../store/shown-positions.ts'
import { type Part, planAddition } from './parts.ts'
import { addProject, configurationOf, presentProject } from './projects.ts'

export interface Place {
  /** The middle of the new node, in canvas units; the middle of what is visible when absent. */
  readonly at?: Position
  /** The project it belongs to; the one that is worked on when absent. */
  readonly project?: ProjectId
}

/** Adds a node, selects it and brings it into view; one step of the history. Gives its key, or null when refused. */
export function addNode(editor: Editor, part: Part, { at, project }: Place = {}): NodeKey | null {
  const { store, view } = editor
  const group = `add ${store.getState().revision}`
  const id = project ?? presentProject(editor) ?? addProject(editor, { label: 'add project', group })
  const { ref, change } = planAddition(configurationOf(editor, id), part)
  const key = nodeKey(id, nodeId(ref))
  const position = freePlace(editor, at ?? view.getState().canvas?.center() ?? { x: 0, y: 0 })
  const positions = { ...shownPositions(store, id), [nodeId(ref)]: position }
  const step = { label: `add ${ref.name}`, group, selection: { nodes: [key], edges: [] } }
  const result = store
    .getState()
    .editDesign(id, step, change, (design) => withPositions(design, id, positions))
  store.getState().endStep()
  if (!result.ok) {
    view.getState().say(result.failure.message, 'error')
    return null
  }
  view.getState().revealNode(key)
  return key
}

/** Where a node with its middle at, or near, a point covers no other; on the grid. */
export function freePlace({ store }: Editor, middle: Position): Position {
  const taken = shownProjects(store).flatMap(({ positions }) => Object.values(positions))
  return createOccupancy(taken).freeNear({
    x: snapped(middle.x - CELL.width / 2),
    y: snapped(middle.y - CELL.height / 2),
  })
}

function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

import type { Tree } from '../../../core/base/tree.ts'
import { isAvailable } from '../../../core/catalog/available.ts'
import { imageOf } from '../../../core/catalog/catalog.ts'
import { lanePositions } from '../../../core/layout/lanes.ts'
import { createOccupancy } from '../../../core/layout/occupancy.ts'
import { CELL, GRID } from '../../../core/layout/sizes.ts'
import type { Position, ProjectId } from '../../../core/model/design.ts'
import { withPositions } from '../../../core/model/design-edits.ts'
import { FLAVOUR_NAMES } from '../../../core/model/flavour-names.ts'
import { graphOf } from '../../../core/model/graph.ts'
import { type NodeId, nodeId } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, nodeKey } from '../../store/selection.ts'
import { shownPositions, shownProjects } from '../../store/shown-positions.ts'
import { projectAt } from './hit.ts'
import { type Part, planAddition } from './parts.ts'
import { addProject, NO_PROJECT, projectOf, receivingProject } from './projects.ts'

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
  const id = project ?? receivingProject(editor) ?? addProject(editor, { label: 'add project', group })
  const { configuration, flavour } = projectOf(editor, id) ?? NO_PROJECT
  if ('image' in part && !isAvailable(part.image, flavour)) {
    view.getState().say(`${titleOf(part.image)} is not available on ${FLAVOUR_NAMES[flavour]}.`, 'error')
    return null
  }
  const { ref, change } = planAddition(configuration, part, flavour)
  const key = nodeKey(id, nodeId(ref))
  const shown = shownPositions(store, id)
  const position = at ? freePlace(editor, at) : placeUnasked(editor, id, change(configuration), nodeId(ref))
  const positions = { ...shown, [nodeId(ref)]: position }
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
  // What is dropped is seen where it was dropped.
  if (!at) view.getState().say(`${ref.name} is added.`)
  return key
}

function titleOf(image: string): string {
  return imageOf(image)?.title ?? image
}

/** How far from the middle of what is visible is about the edge of a screen. */
const IN_SIGHT = { x: 640, y: 360 }

/**
 * Where a node of a project goes that nobody gave a place: in its lane beside the others where that is in sight, else
 * in the middle of what is visible, unless another project is there.
 */
function placeUnasked(editor: Editor, project: ProjectId, configuration: Tree, id: NodeId): Position {
  const middle = editor.view.getState().canvas?.center() ?? { x: 0, y: 0 }
  const shown = shownProjects(editor.store)
  const own = shown.find((each) => each.project.id === project)
  const positions = own?.positions ?? {}
  if (Object.keys(positions).length === 0) {
    // The frame of a further project waits somewhere; all of the canvas is that of the only one.
    return own && shown.length > 1 ? own.origin : freePlace(editor, middle)
  }
  const inLane = lanePositions(graphOf(configuration), positions)[id]
  if (!inLane) return freePlace(editor, middle)
  const lane = { x: inLane.x + CELL.width / 2, y: inLane.y + CELL.height / 2 }
  const isInSight = Math.abs(lane.x - middle.x) < IN_SIGHT.x && Math.abs(lane.y - middle.y) < IN_SIGHT.y
  const isElsewhere = (projectAt(editor, middle) ?? project) !== project
  return freePlace(editor, isInSight || isElsewhere ? lane : middle)
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

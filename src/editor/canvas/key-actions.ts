import type { Position } from '../../core/model/design.ts'
import type { NodeId } from '../../core/model/node.ts'
import { moveNodes } from '../commands/topology/move-nodes.ts'
import { configurationOf } from '../commands/topology/projects.ts'
import type { Editor } from '../store/editor.tsx'
import { graphFor } from '../store/graphs.ts'
import {
  edgeKey,
  type FrameKey,
  isFrameKey,
  type NodeKey,
  nodeKey,
  splitNodeKey,
} from '../store/selection.ts'
import { shownPositions, shownProjects } from '../store/shown-positions.ts'
import { describeEdge } from './describe-edge.ts'

/** Moves the selected nodes, this one among them; of a frame, everything in it. */
export function nudge(editor: Editor, key: NodeKey | FrameKey, by: Position): void {
  const keys = isFrameKey(key) ? keysIn(editor, key) : keysWith(editor, key)
  const moved = new Map<NodeKey, Position>()
  for (const each of keys) {
    const { project, id } = splitNodeKey(each)
    const at = shownPositions(editor.store, project)[id]
    if (at) moved.set(each, { x: at.x + by.x, y: at.y + by.y })
  }
  moveNodes(editor, moved, { label: 'move', group: `nudge ${keys.join(' ')}` })
}

function keysIn({ store }: Editor, frame: FrameKey): readonly NodeKey[] {
  const shown = shownProjects(store).find(({ project }) => `${project.id}/` === frame)
  // Keys of positions are ids of nodes.
  return shown ? Object.keys(shown.positions).map((id) => nodeKey(shown.project.id, id as NodeId)) : []
}

function keysWith({ store }: Editor, key: NodeKey): readonly NodeKey[] {
  const { selection, select } = store.getState()
  if (selection.nodes.includes(key)) return selection.nodes
  select({ nodes: [key], edges: [] })
  return [key]
}

/** Selects a node; renames it where it is selected alone. A frame is renamed. */
export function open({ store, view }: Editor, key: NodeKey | FrameKey): void {
  const { selection, select } = store.getState()
  const isSelected =
    selection.nodes.length === 1 && selection.nodes[0] === key && selection.edges.length === 0
  if (isFrameKey(key) || isSelected) view.getState().rename(key)
  else select({ nodes: [key], edges: [] })
}

/** Adds a node to what is selected, or takes it out. */
export function toggle({ store }: Editor, key: NodeKey): void {
  const { selection, select } = store.getState()
  const { nodes, edges } = selection
  const others = nodes.filter((each) => each !== key)
  select({ nodes: others.length < nodes.length ? others : [...nodes, key], edges })
}

/** Selects the next connection of a node, around and around, and says where it leads. */
export function walk(editor: Editor, key: NodeKey, step: 1 | -1): void {
  const { project, id } = splitNodeKey(key)
  const edges = graphFor(configurationOf(editor, project)).edges.filter(
    ({ source, target }) => source === id || target === id,
  )
  const { selection, select } = editor.store.getState()
  const at = edges.findIndex((edge) => selection.edges.includes(edgeKey(project, edge.id)))
  const first = step === 1 ? 0 : edges.length - 1
  const next = edges[at === -1 ? first : (at + step + edges.length) % edges.length]
  if (!next) {
    editor.view.getState().say('Nothing is connected to this yet.')
    return
  }
  select({ nodes: [], edges: [edgeKey(project, next.id)] })
  editor.view.getState().say(describeEdge(next))
}

import type { EdgeChange, NodeChange } from '@xyflow/react'
import { useCallback } from 'react'
import { useEditor } from '../store/editor.tsx'
import type { EdgeKey, NodeKey } from '../store/selection.ts'
import type { CanvasEdge, CanvasNode } from './flow.ts'

/** Takes what React Flow says of selection to the store, where everyone reads it. */
export function useSelectionChanges() {
  const { store } = useEditor()
  const takeNodes = useCallback(
    (changes: readonly NodeChange<CanvasNode>[]) => {
      const { selection, select } = store.getState()
      // Frames are not selectable: every id that comes here is a node's.
      const nodes = selected(selection.nodes, changes) as readonly NodeKey[]
      if (nodes !== selection.nodes) select({ ...selection, nodes })
    },
    [store],
  )
  const takeEdges = useCallback(
    (changes: readonly EdgeChange<CanvasEdge>[]) => {
      const { selection, select } = store.getState()
      const edges = selected(selection.edges, changes) as readonly EdgeKey[] // toFlow made them
      if (edges !== selection.edges) select({ ...selection, edges })
    },
    [store],
  )
  return { takeNodes, takeEdges }
}

function selected(
  before: readonly string[],
  changes: readonly (NodeChange<CanvasNode> | EdgeChange<CanvasEdge>)[],
): readonly string[] {
  const keys = new Set(before)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) keys.add(change.id)
    else keys.delete(change.id)
  }
  const isSame = keys.size === before.length && before.every((key) => keys.has(key))
  return isSame ? before : [...keys]
}

import { IconTrash } from '@tabler/icons-react'
import type { Tree } from '../../core/base/tree.ts'
import { disconnect } from '../../core/model/edits/disconnect.ts'
import { removeNode } from '../../core/model/edits/remove-node.ts'
import { graphOf } from '../../core/model/graph.ts'
import { NOTHING_SELECTED } from '../store/selection.ts'
import type { Command } from './command.ts'
import { isAnythingSelected, type Selected, selectedByProject } from './topology/selected.ts'

export const deleteSelection: Command = {
  id: 'delete-selection',
  label: 'Delete',
  icon: IconTrash,
  shortcut: 'Delete',
  alternatives: ['Backspace'],
  isEnabled: isAnythingSelected,
  run: (editor) => {
    const { store, view } = editor
    const all = selectedByProject(editor)
    const label = labelOf(all)
    const step = { label, group: `${label} ${store.getState().revision}`, selection: NOTHING_SELECTED }
    for (const selected of all) {
      const result = store.getState().edit(selected.project, step, (tree) => without(tree, selected))
      if (!result.ok) view.getState().say(result.failure.message, 'error')
    }
    store.getState().endStep()
    view.getState().canvas?.focus()
  },
}

function without(configuration: Tree, { nodes, edges }: Selected): Tree {
  const disconnected = edges.reduce((tree, id) => {
    const edge = graphOf(tree).edges.find((each) => each.id === id)
    return edge ? disconnect(tree, edge) : tree
  }, configuration)
  return nodes.reduce(removeNode, disconnected)
}

function labelOf(all: readonly Selected[]): string {
  const nodes = all.flatMap((selected) => selected.nodes)
  const edges = all.flatMap((selected) => selected.edges)
  const [only] = nodes
  if (nodes.length === 1 && only) return `delete ${only.name}`
  if (nodes.length > 1) return `delete ${nodes.length} nodes`
  return edges.length === 1 ? 'delete connection' : `delete ${edges.length} connections`
}

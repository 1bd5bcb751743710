import { IconCopyPlus } from '@tabler/icons-react'
import type { Tree } from '../../core/base/tree.ts'
import { CELL } from '../../core/layout/sizes.ts'
import type { Position } from '../../core/model/design.ts'
import { withPositions } from '../../core/model/design-edits.ts'
import { copyName, duplicateNode } from '../../core/model/edits/duplicate-node.ts'
import { type NodeId, type NodeRef, nodeId, workerName } from '../../core/model/node.ts'
import { pathOf } from '../../core/model/node-path.ts'
import type { Editor } from '../store/editor.tsx'
import { type NodeKey, nodeKey } from '../store/selection.ts'
import { shownPositions } from '../store/shown-positions.ts'
import type { Command } from './command.ts'
import { freePlace } from './topology/add-node.ts'
import { configurationOf } from './topology/projects.ts'
import { type Selected, selectedByProject } from './topology/selected.ts'

export const duplicateSelection: Command = {
  id: 'duplicate-selection',
  label: 'Duplicate',
  icon: IconCopyPlus,
  shortcut: 'mod+D',
  isEnabled: ({ store }) => store.getState().selection.nodes.length > 0,
  run: (editor) => {
    const { store, view } = editor
    const group = `duplicate ${store.getState().revision}`
    const copies = selectedByProject(editor).flatMap((selected) => duplicate(editor, selected, group))
    store.getState().select({ nodes: copies, edges: [] })
    store.getState().endStep()
    const [first] = copies
    if (first) view.getState().revealNode(first)
  },
}

function duplicate(editor: Editor, selected: Selected, group: string): readonly NodeKey[] {
  const { store, view } = editor
  const { project } = selected
  const originals = selected.nodes.filter((ref) => !isCopiedWithItsApplication(ref, selected.nodes))
  const shown = shownPositions(store, project)
  const positions: Record<NodeId, Position> = { ...shown }
  const keys: NodeKey[] = []
  let configuration = configurationOf(editor, project)
  for (const ref of originals) {
    const copy = copyOf(configuration, ref)
    const at = shown[nodeId(ref)]
    configuration = duplicateNode(configuration, ref, copy.ownName)
    if (at) positions[nodeId(copy.ref)] = beside(editor, at)
    keys.push(nodeKey(project, nodeId(copy.ref)))
  }
  const label =
    originals.length === 1 ? `duplicate ${originals[0]?.name}` : `duplicate ${originals.length} nodes`
  const result = store.getState().editDesign(
    project,
    { label, group },
    () => configuration,
    (design) => withPositions(design, project, positions),
  )
  if (result.ok) return keys
  view.getState().say(result.failure.message, 'error')
  return []
}

function copyOf(configuration: Tree, ref: NodeRef): { ref: NodeRef; ownName: string } {
  const ownName = copyName(configuration, ref)
  const application = String(pathOf(configuration, ref)?.[1])
  return {
    ownName,
    ref: { kind: ref.kind, name: ref.kind === 'worker' ? workerName(application, ownName) : ownName },
  }
}

function isCopiedWithItsApplication({ kind, name }: NodeRef, nodes: readonly NodeRef[]): boolean {
  return (
    kind === 'worker' &&
    nodes.some((other) => other.kind === 'application' && name.startsWith(workerName(other.name, '')))
  )
}

/** A free place below the original. */
function beside(editor: Editor, { x, y }: Position): Position {
  return freePlace(editor, { x: x + CELL.width / 2, y: y + CELL.height * 2 })
}

import { fail, ok, type Result } from '../../../core/base/result.ts'
import { followRename, withPositions } from '../../../core/model/design-edits.ts'
import { renameNode } from '../../../core/model/edits/rename-node.ts'
import { type NodeRef, nodeId, nodeRef, workerName } from '../../../core/model/node.ts'
import { pathOf } from '../../../core/model/node-path.ts'
import type { Editor } from '../../store/editor.tsx'
import { type NodeKey, nodeKey, splitNodeKey } from '../../store/selection.ts'
import { rememberPositions, shownPositions } from '../../store/shown-positions.ts'
import { configurationOf } from './projects.ts'

/** What is wrong with a new name for a node, in words. */
export function renameFault(editor: Editor, key: NodeKey, name: string): string | null {
  const { project, id } = splitNodeKey(key)
  const renamed = renameNode(configurationOf(editor, project), nodeRef(id), name)
  return renamed.ok ? null : renamed.failure
}

/** Renames a node; layout, facts, silenced findings and the selection follow. Gives its new key, or why it was refused. */
export function rename(editor: Editor, key: NodeKey, name: string): Result<NodeKey, string> {
  const { store } = editor
  const { project, id } = splitNodeKey(key)
  const ref = nodeRef(id)
  const configuration = configurationOf(editor, project)
  const path = pathOf(configuration, ref) ?? []
  const renamed = renameNode(configuration, ref, name)
  if (!renamed.ok) return renamed
  const newKey = nodeKey(project, nodeId(renamedRef(ref, String(path[1]), name)))
  const { selection } = store.getState()
  const nodes = selection.nodes.map((each) => (each === key ? newKey : each))
  // Under another name lanes could choose another place. What nobody has placed stays unplaced: that would be saved.
  const { design } = store.getState()
  const shown = withPositions({ ...design, layout: {} }, project, shownPositions(store, project))
  const moved = followRename(shown, project, ref, path, name).layout[project] ?? {}
  rememberPositions(store, project, moved)
  const result = store.getState().editDesign(
    project,
    { label: `rename ${ref.name}`, selection: { ...selection, nodes } },
    () => renamed.value,
    (before) => followRename(before, project, ref, path, name),
  )
  return result.ok ? ok(newKey) : fail(result.failure.message)
}

function renamedRef(ref: NodeRef, application: string, name: string): NodeRef {
  return { kind: ref.kind, name: ref.kind === 'worker' ? workerName(application, name) : name }
}

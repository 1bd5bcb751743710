import { fail, ok, type Result } from '../../core/base/result.ts'
import type { ProjectId } from '../../core/model/design.ts'
import { followRename } from '../../core/model/design-edits.ts'
import { renameNode as renameInConfiguration } from '../../core/model/edits/rename-node.ts'
import { type NodeRef, nodeId, workerName } from '../../core/model/node.ts'
import { pathOf } from '../../core/model/node-path.ts'
import type { EditorStore } from './editor-store.ts'
import { nodeKey } from './selection.ts'

/**
 * Renames a node with everything that names it: references, position, facts, selection. A worker is given its own
 * name, without the application's. Fails with a reason in words.
 */
export function renameNode(
  store: EditorStore,
  project: ProjectId,
  ref: NodeRef,
  name: string,
): Result<void, string> {
  const { design, editDesign } = store.getState()
  const configuration = design.projects.find(({ id }) => id === project)?.configuration
  const path = configuration && pathOf(configuration, ref)
  if (!configuration || !path) return fail(`There is no ${ref.kind} "${ref.name}".`)
  const renamed = renameInConfiguration(configuration, ref, name)
  if (!renamed.ok) return renamed
  const full = ref.kind === 'worker' ? workerName(String(path[1]), name) : name
  const selected = nodeKey(project, nodeId({ kind: ref.kind, name: full }))
  const result = editDesign(
    project,
    { label: `rename ${ref.name}`, selection: { nodes: [selected], edges: [] } },
    () => renamed.value,
    (before) => followRename(before, project, ref, path, name),
  )
  return result.ok ? ok(undefined) : fail(result.failure.message)
}

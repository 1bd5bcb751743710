import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeRef } from '../../../core/model/node.ts'
import type { Editor } from '../../store/editor.tsx'
import type { Step } from '../../store/editor-state.ts'

/** Adds what a connection needs beside itself, in the same step of the history. It is known where the rules are. */
export async function completeConnection(
  { store }: Editor,
  project: ProjectId,
  step: Step,
  from: NodeRef,
  to: NodeRef,
): Promise<void> {
  const { completed } = await import('../../../core/rules/shared/fixes/completed.ts')
  store.getState().edit(project, step, (tree) => completed(tree, from, to))
}

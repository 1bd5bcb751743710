import { type Path, removeAt, setAt, toPointer, valueAt } from '../../../../core/base/path.ts'
import type { Tree, Value } from '../../../../core/base/tree.ts'
import type { ProjectId } from '../../../../core/model/design.ts'
import { type Editor, useEditor, useEditorState } from '../../../store/editor.tsx'

/** Which value of which project a field shows. */
export interface Place {
  readonly project: ProjectId
  readonly path: Path
}

export interface Editable {
  readonly value: Value | undefined
  readonly set: (value: Value) => void
  readonly remove: () => void
  /** Ends a run of typing: what follows is undone by itself. */
  readonly rest: () => void
}

/** A value of the configuration, live, and the edits of it. */
export function useValue({ project, path }: Place): Editable {
  const editor = useEditor()
  const value = useEditorState(({ design }) => {
    const found = design.projects.find(({ id }) => id === project)
    return found && valueAt(found.configuration, path)
  })
  const what = path.slice(1).join('.')
  return {
    value,
    set: (next) =>
      edit(editor, project, `change ${what}`, (tree) => setAt(tree, path, next), toPointer(path)),
    remove: () => edit(editor, project, `remove ${what}`, (tree) => removeAt(tree, path)),
    rest: () => editor.store.getState().endStep(),
  }
}

/** An edit from a form; what refuses it is said to everyone. */
export function edit(
  { store, view }: Editor,
  project: ProjectId,
  label: string,
  change: (configuration: Tree) => Tree,
  group?: string,
): void {
  const result = store.getState().edit(project, { label, ...(group && { group: `form ${group}` }) }, change)
  if (!result.ok) view.getState().say(result.failure.message, 'error')
}

import type { ProjectId } from '../../../core/model/design.ts'
import { useEditor } from '../../store/editor.tsx'
import { frameKey } from '../../store/selection.ts'
import { InlineField } from './InlineField.tsx'

/** The name of a project while it is typed. */
export function ProjectNameField({ project, name }: { project: ProjectId; name: string }) {
  const { store, view } = useEditor()

  function take(text: string | null): void {
    if (view.getState().renaming !== frameKey(project)) return
    view.getState().rename(null)
    const trimmed = text?.trim()
    if (trimmed && trimmed !== name) store.getState().renameProject(project, trimmed)
  }

  return (
    <InlineField
      label="Project name"
      value={name}
      faultOf={faultOf}
      onDone={take}
      onLeave={() => view.getState().canvas?.focus(frameKey(project))}
    />
  )
}

function faultOf(text: string): string | null {
  if (text.trim() === '') return 'A name is needed.'
  return text.length > LONGEST ? `A name has at most ${LONGEST} characters.` : null
}

const LONGEST = 100

import type { Tree } from '../../../core/base/tree.ts'
import type { Project, ProjectId } from '../../../core/model/design.ts'
import type { Editor } from '../../store/editor.tsx'
import type { Step } from '../../store/editor-store.ts'
import { splitNodeKey } from '../../store/selection.ts'

const EMPTY: Tree = {}

export function projectOf({ store }: Editor, id: ProjectId): Project | undefined {
  return store.getState().design.projects.find((project) => project.id === id)
}

/** The configuration of a project; an empty one where there is none. */
export function configurationOf(editor: Editor, id: ProjectId): Tree {
  return projectOf(editor, id)?.configuration ?? EMPTY
}

/** The project that something new belongs to: the one that is worked on, else the first. */
export function presentProject({ store }: Editor): ProjectId | undefined {
  const { selection, design } = store.getState()
  const [selected] = selection.nodes
  return selected ? splitNodeKey(selected).project : design.projects[0]?.id
}

/** Adds an empty project. */
export function addProject({ store }: Editor, step: Step): ProjectId {
  const { projects, name } = store.getState().design
  const taken = new Set(projects.map(({ id }) => id))
  let count = projects.length + 1
  while (taken.has(`p${count}`)) count += 1
  const id = `p${count}`
  const label = projects.length === 0 && name !== 'Untitled' ? name : `Project ${count}`
  store.getState().addProject({ id, name: label, flavour: 'flex', files: {} }, step)
  return id
}

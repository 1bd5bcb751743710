import type { Tree } from '../../../core/base/tree.ts'
import type { Flavour, Project, ProjectId } from '../../../core/model/design.ts'
import type { Editor } from '../../store/editor.tsx'
import type { EditorState, Step } from '../../store/editor-store.ts'
import { splitNodeKey } from '../../store/selection.ts'

/** What a project is like that is still to be added. */
export const NO_PROJECT: Pick<Project, 'configuration' | 'flavour'> = { configuration: {}, flavour: 'flex' }

export function projectOf({ store }: Editor, id: ProjectId): Project | undefined {
  return store.getState().design.projects.find((project) => project.id === id)
}

/** The configuration of a project; an empty one where there is none. */
export function configurationOf(editor: Editor, id: ProjectId): Tree {
  return (projectOf(editor, id) ?? NO_PROJECT).configuration
}

/** The project that something new belongs to: the one that is worked on, else the first. */
export function presentProject({ store }: Editor): ProjectId | undefined {
  return presentIn(store.getState())
}

function presentIn({ selection, design }: EditorState): ProjectId | undefined {
  const [selected] = selection.nodes
  return selected ? splitNodeKey(selected).project : design.projects[0]?.id
}

/** The flavour of the project that something new belongs to. */
export function presentFlavour(state: EditorState): Flavour {
  const present = presentIn(state)
  return (state.design.projects.find(({ id }) => id === present) ?? NO_PROJECT).flavour
}

/** Adds an empty project. */
export function addProject({ store }: Editor, step: Step, flavour = NO_PROJECT.flavour): ProjectId {
  const { projects, name } = store.getState().design
  const taken = new Set(projects.map(({ id }) => id))
  let count = projects.length + 1
  while (taken.has(`p${count}`)) count += 1
  const id = `p${count}`
  const label = projects.length === 0 && name !== 'Untitled' ? name : `Project ${count}`
  store.getState().addProject({ id, name: label, flavour, files: {} }, step)
  return id
}

import type { Tree } from '../../../core/base/tree.ts'
import type { Flavour, Project, ProjectId } from '../../../core/model/design.ts'
import type { Editor } from '../../store/editor.tsx'
import type { EditorState, Step } from '../../store/editor-state.ts'
import { type Selection, splitNodeKey } from '../../store/selection.ts'

/** What a project is like that is still to be added. */
export const NO_PROJECT: Pick<Project, 'configuration' | 'flavour'> = { configuration: {}, flavour: 'flex' }

export function projectOf({ store }: Editor, id: ProjectId): Project | undefined {
  return store.getState().design.projects.find((project) => project.id === id)
}

/** The configuration of a project; an empty one where there is none. */
export function configurationOf(editor: Editor, id: ProjectId): Tree {
  return (projectOf(editor, id) ?? NO_PROJECT).configuration
}

/** The project that is worked on: the one of the selection, else the first. */
export function presentProject({ store }: Editor): ProjectId | undefined {
  const { selection, design } = store.getState()
  return selectedIn(selection) ?? design.projects[0]?.id
}

/** The project that something new belongs to: the one that is worked on; with none selected, one that waits to be filled. */
export function receivingProject({ store }: Editor): ProjectId | undefined {
  return receivingIn(store.getState())
}

function receivingIn({ selection, design: { projects } }: EditorState): ProjectId | undefined {
  const waiting = projects.find(({ files }) => Object.keys(files).length === 0)
  return selectedIn(selection) ?? (waiting ?? projects[0])?.id
}

function selectedIn({ nodes: [selected] }: Selection): ProjectId | undefined {
  return selected && splitNodeKey(selected).project
}

/** The flavour of the project that something new belongs to. */
export function presentFlavour(state: EditorState): Flavour {
  const receiving = receivingIn(state)
  return (state.design.projects.find(({ id }) => id === receiving) ?? NO_PROJECT).flavour
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

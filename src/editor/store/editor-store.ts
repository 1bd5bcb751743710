import { createStore, type StoreApi } from 'zustand/vanilla'
import { fail, ok } from '../../core/base/result.ts'
import type { Format, Reading } from '../../core/formats/format.ts'
import { projectFrom } from '../../core/formats/project-from.ts'
import type { Design, Flavour, Project, ProjectId } from '../../core/model/design.ts'
import { EMPTY_DESIGN } from '../../core/model/design.ts'
import type { Files } from '../../core/model/files.ts'
import type { EditorState, LastEdit, Step } from './editor-state.ts'
import {
  closeGroup,
  EMPTY_HISTORY,
  type History,
  remember,
  type Snapshot,
  stepBack,
  stepForward,
} from './history.ts'
import { refusal } from './refusal.ts'
import { NOTHING_SELECTED } from './selection.ts'
import { readDesign } from './unread-design.ts'

export type EditorStore = StoreApi<EditorState>

/** One store per editor: one in the app, one per test. */
export function createEditorStore(formats: Readonly<Record<Flavour, Format>>): EditorStore {
  return createStore<EditorState>()((set, get) => {
    function commit(design: Design, readings: Snapshot['readings'], step: Step, lastEdit?: LastEdit): void {
      const { history, revision, selection, design: before, readings: readingsBefore } = get()
      const snapshot: Snapshot = { design: before, readings: readingsBefore, selection }
      set({
        design,
        readings,
        selection: step.selection ?? selection,
        history: remember(history, { label: step.label, group: step.group ?? null }, snapshot, design),
        lastEdit: lastEdit ?? null,
        revision: revision + 1,
      })
    }

    function show(found: { show: Snapshot; history: History } | null): void {
      if (found) set({ ...found.show, history: found.history, lastEdit: null, revision: get().revision + 1 })
    }

    function projectOf(id: ProjectId): Project {
      const project = get().design.projects.find((each) => each.id === id)
      if (!project) throw new Error(`No project ${id} in this design`)
      return project
    }

    function withFiles(project: Project, files: Files): { project: Project; reading: Reading } {
      const reading = formats[project.flavour].read(files, get().readings[project.id])
      return { project: projectFrom({ ...project, files }, reading), reading }
    }

    return {
      design: EMPTY_DESIGN,
      readings: {},
      selection: NOTHING_SELECTED,
      history: EMPTY_HISTORY,
      lastEdit: null,
      baselines: {},
      revision: 0,

      open: (unread) => {
        const { design, readings, baselines } = readDesign(formats, unread)
        set({
          design,
          readings,
          baselines,
          selection: NOTHING_SELECTED,
          history: EMPTY_HISTORY,
          lastEdit: null,
          revision: get().revision + 1,
        })
      },
      addProject: (added, step) => {
        const { design, readings } = get()
        const reading = formats[added.flavour].read(added.files)
        const project = projectFrom(added, reading)
        commit(
          { ...design, projects: [...design.projects, project] },
          { ...readings, [added.id]: reading },
          step,
        )
      },
      removeProject: (id) => {
        const { design, readings } = get()
        const kept = Object.fromEntries(Object.entries(readings).filter(([each]) => each !== id))
        const projects = design.projects.filter((project) => project.id !== id)
        commit({ ...design, projects }, kept, {
          label: `remove project ${projectOf(id).name}`,
          selection: NOTHING_SELECTED,
        })
      },
      renameDesign: (name) => {
        const { design, readings } = get()
        commit({ ...design, name }, readings, { label: 'rename design', group: 'rename design' })
      },
      renameProject: (id, name) => {
        const { design, readings } = get()
        commit(replaced(design, { ...projectOf(id), name }), readings, { label: `rename project ${name}` })
      },
      edit: (id, step, change) => get().editDesign(id, step, change, (design) => design),
      preview: (id, change) => {
        const { flavour, configuration, files } = projectOf(id)
        const reading = get().readings[id]
        const after = formats[flavour].write(change(configuration), files, reading)
        return after.ok ? after : fail(refusal(after.failure, files, reading))
      },
      editDesign: (id, step, change, around) => {
        const { design, readings } = get()
        const project = projectOf(id)
        const configuration = change(project.configuration)
        if (configuration === project.configuration) return ok(undefined)
        const files = formats[project.flavour].write(configuration, project.files, readings[id])
        if (!files.ok) return fail(refusal(files.failure, project.files, readings[id]))
        const next = withFiles(project, files.value)
        commit(around(replaced(design, next.project)), { ...readings, [id]: next.reading }, step, {
          projectId: id,
          before: project.files,
          after: files.value,
        })
        return ok(undefined)
      },
      editText: (id, path, content, step) => {
        const files = { ...projectOf(id).files, [path]: content }
        get().replaceFiles(id, files, step, (design) => design)
      },
      replaceFiles: (id, files, step, around) => {
        const { design, readings } = get()
        const next = withFiles(projectOf(id), files)
        commit(around(replaced(design, next.project)), { ...readings, [id]: next.reading }, step)
      },
      editFacts: (facts, step) => commit({ ...get().design, facts }, get().readings, step),
      moveNodes: (id, positions, step) => {
        const { design, readings } = get()
        const layout = { ...design.layout, [id]: { ...design.layout[id], ...positions } }
        commit({ ...design, layout }, readings, step)
      },
      silence: (silenced, step) => commit({ ...get().design, silenced }, get().readings, step),
      select: (selection) => set({ selection }),
      endStep: () => set({ history: closeGroup(get().history) }),
      undo: () => {
        const { design, readings, selection, history } = get()
        show(stepBack(history, { design, readings, selection }))
      },
      redo: () => {
        const { design, readings, selection, history } = get()
        show(stepForward(history, { design, readings, selection }))
      },
    }
  })
}

function replaced(design: Design, project: Project): Design {
  return { ...design, projects: design.projects.map((each) => (each.id === project.id ? project : each)) }
}

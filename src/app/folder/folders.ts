import { createStore } from 'zustand/vanilla'
import type { Design } from '../../core/model/design.ts'
import type { FileContent } from '../../core/model/files.ts'
import { afterSave, folderFiles } from '../../core/repository/folder-files.ts'
import {
  asksTheSame,
  decideSave,
  findsTheSame,
  planSave,
  type SavePlan,
} from '../../core/repository/plan-save.ts'
import type { Editor } from '../../editor/store/editor.tsx'
import type { Session } from '../documents/session.ts'
import { newId } from '../new-id.ts'
import { isGranted, mayWrite, pickFolder } from './file-system-access.ts'
import { folderFailure } from './folder-failure.ts'
import type { FolderState, Folders } from './folder-state.ts'
import type { FolderStorage, KeptFolder } from './folder-storage.ts'
import { openFolder } from './open-folder.ts'
import { saidOf } from './said-of.ts'
import { planNow, writeChanges } from './save-to-disk.ts'
import { takeFromFolder } from './take-from-folder.ts'

const NONE: FolderState = { name: null, unsaved: 0, isSaving: false, conflict: null, outside: null }
/** After the last change, in milliseconds, until it is compared with the folder again. */
const COMPARE_AFTER = 150

export function createFolders(editor: Editor, session: Session, storage: FolderStorage): Folders {
  const { store, view } = editor
  const state = createStore<FolderState>()(() => NONE)
  let kept: KeptFolder | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let dismissed: SavePlan | null = null

  /** The folder, while there is a project on the screen that came from it. */
  function present(design: Design): KeptFolder | null {
    const projects = kept?.projects ?? {}
    return design.projects.some(({ id }) => Object.hasOwn(projects, id)) ? kept : null
  }

  function compare(): void {
    clearTimeout(timer)
    const { design } = store.getState()
    const folder = present(design)
    if (!folder) {
      state.setState(NONE)
      return
    }
    const asRead = new Map(Object.entries(folder.files))
    const { changes } = planSave(folderFiles(design, folder), folder.files, asRead)
    state.setState({ name: folder.handle.name, unsaved: changes.size })
  }

  function keep(folder: KeptFolder): void {
    kept = folder
    void storage.save(session.state.getState().id, folder)
    compare()
  }

  async function show(id: string): Promise<void> {
    kept = null
    dismissed = null
    state.setState({ outside: null })
    compare()
    const found = await storage.load(id)
    if (session.state.getState().id !== id || kept !== null) return
    kept = found
    compare()
    await look()
  }

  async function write(design: Design, folder: KeptFolder, changes: SavePlan['changes']): Promise<void> {
    const done = new Map<string, FileContent | undefined>()
    try {
      await writeChanges(folder, changes, done)
    } finally {
      keep({ ...folder, ...afterSave(design, folder, done) })
    }
  }

  /** Does something with the folder that is open, and says what keeps it from being done. */
  async function attempt(action: (design: Design, folder: KeptFolder) => Promise<void>): Promise<void> {
    const { design } = store.getState()
    const folder = present(design)
    if (!folder || state.getState().isSaving) return
    state.setState({ isSaving: true })
    try {
      if (!(await mayWrite(folder.handle))) throw new DOMException('', 'NotAllowedError')
      await action(design, folder)
    } catch (error) {
      view.getState().say(folderFailure(error, folder.handle.name), 'error')
    } finally {
      state.setState({ isSaving: false })
    }
  }

  async function look(): Promise<void> {
    const { design } = store.getState()
    const folder = present(design)
    if (!folder || state.getState().isSaving || view.getState().dialog !== null) return
    try {
      if (!(await isGranted(folder.handle))) return
      const planned = await planNow(design, folder)
      if (folder !== kept) return
      const isNews = planned.conflicts.length > 0 && !(dismissed && findsTheSame(dismissed, planned))
      state.setState({ outside: isNews ? planned : null })
    } catch {
      // Saving says what is wrong with the folder. Until then nobody has asked.
    }
  }

  function ask(conflict: SavePlan): void {
    state.setState({ conflict, outside: null })
    view.getState().openDialog('folder')
  }

  store.subscribe(({ revision }, before) => {
    if (revision === before.revision) return
    clearTimeout(timer)
    timer = setTimeout(compare, COMPARE_AFTER)
  })
  session.state.subscribe(({ id }, before) => {
    if (id !== before.id) void show(id)
  })
  void show(session.state.getState().id)

  return {
    state,
    open: async () => {
      const handle = await pickFolder()
      const opened = handle && (await openFolder(handle, editor, session, newId))
      if (opened) keep(opened)
    },
    save: () =>
      attempt(async (design, folder) => {
        store.getState().endStep()
        const planned = await planNow(design, folder)
        if (planned.conflicts.length > 0) return ask(planned)
        await write(design, folder, planned.changes)
        view.getState().say(saidOf(planned.changes.size, 0, folder.handle.name))
      }),
    decide: (choices) =>
      attempt(async (design, folder) => {
        const { conflict } = state.getState()
        const planned = await planNow(design, folder)
        if (!conflict || !asksTheSame(conflict, planned)) {
          ask(planned)
          view
            .getState()
            .say('The folder has changed again. Nothing is written yet: choose once more.', 'error')
          return
        }
        state.setState({ conflict: null, outside: null })
        view.getState().closeDialog()
        const { changes, taken, left } = decideSave(planned, choices)
        await write(design, folder, changes)
        takeFromFolder(store, folder, taken)
        const seen = new Map([...taken, ...left])
        keep({ ...folder, ...afterSave(store.getState().design, kept ?? folder, seen) })
        view.getState().say(saidOf(changes.size, taken.size, folder.handle.name))
      }),
    look,
    load: () =>
      attempt(async (design, folder) => {
        const { conflicts } = await planNow(design, folder)
        const taken = new Map(conflicts.map(({ path, theirs }) => [path, theirs]))
        state.setState({ outside: null })
        takeFromFolder(store, folder, taken)
        keep({ ...folder, ...afterSave(store.getState().design, folder, taken) })
        view.getState().say(saidOf(0, taken.size, folder.handle.name))
      }),
    compare: () => {
      const { outside } = state.getState()
      if (outside) ask(outside)
    },
    keepMine: () => {
      dismissed = state.getState().outside
      state.setState({ outside: null })
    },
  }
}
